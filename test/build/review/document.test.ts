import { describe, expect, it } from "vitest";
import { reviewFiles } from "../../../src/build/content-review.tsx";
import { anchorOf } from "../../../src/build/review/parts.tsx";
import { SOURCED } from "../../../src/content/fact-uses.ts";
import facts from "../../../src/content/facts.json";
import { FACTS } from "../../../src/content/freshness.ts";
import { GUIDES } from "../../../src/content/guides/index.ts";
import { LOCALES } from "../../../src/i18n/locales.ts";

const files = reviewFiles(FACTS.checkedOn, ({ nodes = [] }) =>
  nodes.map(({ attributes }) => `<a href="${attributes?.URL ?? "#facts"}"></a>`).join(""),
);
const documents = files
  .filter(({ path }) => path !== "index.html")
  .map(({ path, content }) => [path, content]);
const all = (html: string | undefined, pattern: RegExp): readonly string[] =>
  [...(html ?? "").matchAll(pattern)].map(([, found = ""]) => found);

describe("the documents for a reviewer", () => {
  it("are one a language and a page that leads to them", () => {
    const links = all(files.find(({ path }) => path === "index.html")?.content, /<a href="([^"]*)"/g);
    expect(links).toEqual(LOCALES.map(({ tag }) => `${tag}.html`));
    expect(documents.map(([path]) => path)).toEqual(links);
  });

  it.each(documents)("have no dead link and no place twice: %s", (_path, html) => {
    const ids = all(html, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const dead = all(html, /href="#([^"]*)"/g).filter((id) => !ids.includes(id));
    expect([...new Set(dead)]).toEqual([]);
  });

  it.each(documents)("show every fact and everything that rests on one: %s", (_path, html) => {
    const ids = new Set(all(html, /\sid="([^"]*)"/g));
    const wanted = [...Object.keys(facts), ...SOURCED.map(({ where }) => anchorOf(where))];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(documents)("have a diagram for each guide: %s", (_path, html) => {
    const drawn = all(html, /<figure [^>]*data-diagram="([^"]*)"><a /g);
    expect(drawn).toEqual(Object.keys(GUIDES));
  });

  it.each(documents)("run nothing and load nothing: %s", (_path, html) => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\ssrc=|@import|url\(/i);
  });

  it.each(documents)("show texts as the reader sees them, without notation: %s", (_path, html) => {
    const odd = (html ?? "")
      .split(/<[^>]*>/)
      .filter((text) => /\{\{|\}\}|\[\[|\]\]|\*\*|undefined/.test(text));
    expect(odd).toEqual([]);
  });
});
