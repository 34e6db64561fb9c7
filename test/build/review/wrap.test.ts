import { describe, expect, it } from "vitest";
import { widthOf, wrap } from "../../../src/build/review/wrap.ts";

const TITLES = [
  ["ja", "やめるときの資格確認書、だれの分ですか"],
  ["ja", "亡くなったのは、本人ですか、家族ですか"],
  ["ja-simple", "どの スマートフォンを 使いますか"],
  ["en", "Apply for voluntary continuation (任意継続) in 20 days"],
  ["en", "Yes"],
] as const;

describe("the lines of a box", () => {
  it.each(TITLES)("hold all of the text: %s %s", (locale, text) => {
    const bare = (part: string) => part.replaceAll(" ", "");
    expect(bare(wrap(text, locale, 12).join(""))).toBe(bare(text));
  });

  it.each(TITLES)("are hardly wider than asked for: %s %s", (locale, text) => {
    expect(wrap(text, locale, 12).filter((line) => widthOf(line) > 14)).toEqual([]);
  });

  it.each(TITLES)("begin with no closing and end with no opening punctuation: %s %s", (locale, text) => {
    expect(wrap(text, locale, 12).filter((line) => /^[、。）」)]|[（「(]$/.test(line))).toEqual([]);
  });

  it("keep the space before a short word that goes to the line before", () => {
    expect(wrap("Ask the new employer to enrol you", "en", 12).join("\n")).toMatch(/enrol[ \n]you$/);
  });

  it("are never one letter alone", () => {
    expect(wrap("どの スマートフォンを 使いますか", "ja-simple", 10).at(-1)?.length).toBeGreaterThan(1);
  });
});
