import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/content/all-routes.ts";
import facts from "../../src/content/facts.json";
import { TERM_GROUPS, TERMS } from "../../src/content/glossary.ts";
import { LANGUAGES, textsIn, unsaid } from "./words.ts";

describe("the words that are explained", () => {
  it("are sixty at least, each once, in groups that all have some", () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
    expect(new Set(TERMS.map(({ ja }) => ja)).size).toBe(TERMS.length);
    expect([...new Set(TERMS.map(({ group }) => group))].sort()).toEqual([...TERM_GROUPS].sort());
  });

  it("have a reading without kanji", () => {
    expect(TERMS.filter(({ reading }) => /[\u3400-\u9FFF]/u.test(reading) || reading === "")).toEqual([]);
  });

  it("rest on facts of the dossier and lead to pages that exist", () => {
    expect(
      TERMS.filter(({ sources }) => sources.length === 0 || sources.some((id) => !(id in facts))),
    ).toEqual([]);
    expect(TERMS.filter(({ page }) => page !== undefined && !PATHS.includes(page))).toEqual([]);
  });

  it.each(LANGUAGES)("have a meaning in %s and say what they are not", (locale) => {
    const parts = ["title", "meaning.0", "not.0"];
    expect(
      unsaid(
        locale,
        TERMS.flatMap(({ id }) => parts.map((part) => `glossary:terms.${id}.${part}`)),
      ),
    ).toEqual([]);
  });

  it("are named in every other language with the Japanese word beside", () => {
    const foreign = LANGUAGES.filter((locale) => !locale.startsWith("ja"));
    const alone = foreign.flatMap((locale) =>
      TERMS.filter(({ id }) => !/\[\[/.test(textsIn(locale).get(`glossary:terms.${id}.title`) ?? "")).map(
        ({ id }) => `${locale} ${id}`,
      ),
    );
    expect(alone).toEqual([]);
  });
});
