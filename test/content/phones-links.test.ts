import { describe, expect, it } from "vitest";
import facts from "../../src/content/facts.json";
import { hostOf, LINKS, type LinkId } from "../../src/content/links.ts";
import { PHONES, type PhoneLine } from "../../src/content/phones.ts";
import { filesIn, textOf } from "../source-files.ts";
import { LANGUAGES, textsIn, unsaid } from "./words.ts";

const lines: readonly (readonly [string, PhoneLine])[] = Object.entries(PHONES);
const links = Object.keys(LINKS) as readonly LinkId[];

/** Hosts seen with the public body or store itself (REG-03, REG-05c, REG-12, TEL-09). */
const HOSTS = [
  "apps.apple.com",
  "myna.go.jp",
  "play.google.com",
  "services.digital.go.jp",
  "support.mynaapp.digital.go.jp",
  "www.kyoukaikenpo.or.jp",
];

describe("phone lines", () => {
  it.each(lines)("%s can be dialled, and rests on a fact of the dossier", (_id, { number, sources }) => {
    expect(number).toMatch(/^(0[\d-]{9,11}\d|#\d{4})$/);
    expect(sources.filter((id) => !(id in facts))).toEqual([]);
  });

  it("that begin with 0120 are free, and no others", () => {
    expect(lines.filter(([, { number, free }]) => number.startsWith("0120-") !== free)).toEqual([]);
  });

  it("have numbers of their own", () => {
    expect(new Set(lines.map(([, { number }]) => number)).size).toBe(lines.length);
  });

  it.each(LANGUAGES)("have in %s a name, a cost and a warning for what is unconfirmed", (locale) => {
    const keys = [...lines.map(([id]) => id), "free", "charged", "unconfirmed"];
    expect(
      unsaid(
        locale,
        keys.map((key) => `common:phone.${key}`),
      ),
    ).toEqual([]);
  });

  it.each(LANGUAGES)("are each named in some text in %s, or stand on a page", (locale) => {
    const texts = [...textsIn(locale).values()].join("\n");
    const pages = filesIn("src/ui", /\.tsx$/)
      .map(textOf)
      .join("\n");
    const unused = lines.filter(
      ([id]) => !texts.includes(`{{tel_${id.replaceAll("-", "_")}}}`) && !pages.includes(`"${id}"`),
    );
    expect(unused.map(([id]) => id)).toEqual([]);
  });
});

describe("links out of the app", () => {
  it.each(links)("%s is encrypted and carries nothing that tells where the reader came from", (id) => {
    const url = new URL(LINKS[id].url);
    expect(url.protocol).toBe("https:");
    expect(url.hash + url.username + url.port).toBe("");
    expect([...url.searchParams.keys()].filter((name) => name !== "id")).toEqual([]);
  });

  it("lead only to hosts of public bodies and of the two app stores", () => {
    expect([...new Set(links.map((id) => hostOf(LINKS[id].url)))].sort()).toEqual(HOSTS);
  });

  it.each(links)("%s rests on a fact of the dossier", (id) => {
    expect(LINKS[id].sources.filter((source) => !(source in facts))).toEqual([]);
  });

  it("are all offered somewhere", () => {
    const code = [...filesIn("src/ui", /\.tsx$/), ...filesIn("src/content/guides", /\.ts$/)]
      .map(textOf)
      .join("\n");
    expect(links.filter((id) => !code.includes(`"${id}"`) && !new RegExp(`: "?${id}"?`).test(code))).toEqual(
      [],
    );
  });

  it("are written in one place: no page has an address of its own", () => {
    const written = filesIn("src/ui", /\.tsx?$/).filter((file) => /https?:\/\//.test(textOf(file)));
    expect(written).toEqual([]);
  });
});
