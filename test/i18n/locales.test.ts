import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../src/i18n/locales.ts";
import { LEVELS } from "../../src/scan/recognise/categories.ts";
import { type Defect, withDefect } from "./checks/defect.ts";
import { CHECKS } from "./checks/index.ts";
import { type Locales, messagesOf, readLocales } from "./locale-files.ts";
import { tokensOf } from "./notation.ts";

const locales = readLocales();

const reportOf = (id: string, given: Locales): readonly string[] =>
  (CHECKS[id]?.(given) ?? []).map(({ where, detail }) => `${where}: ${detail}`);

describe("the words of all languages", () => {
  it("are there for every language of the switch, and for no other", () => {
    expect(Object.keys(locales).sort()).toEqual(LOCALES.map(({ tag }) => tag).sort());
  });

  it.each(Object.keys(CHECKS))("pass the check: %s", (id) => {
    expect(reportOf(id, locales)).toEqual([]);
  });
});

describe("the checks themselves", () => {
  const fixture = new URL("../fixtures/bad-locale/", import.meta.url);
  const sound = readLocales(new URL("sound/", fixture));
  const defects: readonly Defect[] = JSON.parse(readFileSync(new URL("defects.json", fixture), "utf8"));

  it("find nothing in a sound set of languages", () => {
    expect(Object.keys(CHECKS).flatMap((id) => reportOf(id, sound))).toEqual([]);
  });

  it("have a defect each to find", () => {
    expect([...new Set(defects.map(({ check }) => check))].sort()).toEqual(Object.keys(CHECKS).sort());
  });

  it.each(defects)("catch only their own: $check, $locale $key $value", (defect) => {
    const bad = withDefect(sound, defect);
    expect(Object.keys(CHECKS).filter((id) => reportOf(id, bad).length > 0)).toEqual([defect.check]);
  });
});

describe("the answers to scanned codes", () => {
  const texts = (locale: string) =>
    new Map(
      messagesOf(locales, locale).flatMap((m) => (m.file === "codes" ? [[m.key, m.text] as const] : [])),
    );
  const bodyOf = (words: ReadonlyMap<string, string>, id: string): readonly string[] =>
    [0, 1, 2].flatMap((i) => words.get(`${id}.body.${i}`) ?? []);

  it.each(Object.keys(locales))(
    "name every category in one title and one or two paragraphs: %s",
    (locale) => {
      const words = texts(locale);
      const odd = Object.keys(LEVELS).filter(
        (id) => !words.get(`${id}.title`) || bodyOf(words, id).length < 1 || bodyOf(words, id).length > 2,
      );
      expect(odd).toEqual([]);
    },
  );

  it("have no place for anything that was scanned", () => {
    const slots = [...texts("ja")].flatMap(([key, text]) =>
      tokensOf(text).flatMap((token) =>
        token.startsWith("tel_") || token === "oldCardEnd" ? [] : [`${key} ${token}`],
      ),
    );
    expect(slots).toEqual([]);
  });

  it.each([
    ["ja", /2つの日付/],
    ["ja-simple", /日/],
    ["en", /two (printed )?dates/],
  ])("end with the two printed dates when it may be a certificate: %s", (locale, dates) => {
    const words = texts(locale);
    const maybe = Object.keys(LEVELS).filter((id) => /^(cert|unknown)\./.test(id));
    expect(maybe).toHaveLength(6);
    expect(maybe.filter((id) => !dates.test(bodyOf(words, id).at(-1) ?? ""))).toEqual([]);
  });
});
