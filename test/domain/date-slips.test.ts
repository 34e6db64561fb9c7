import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slipCandidates, slipFieldCandidates } from "../../src/domain/date-slips.ts";
import { type DateFields, readPrintedDate } from "../../src/domain/printed-date.ts";

describe("a date misread by the camera or the hand", () => {
  it.each([
    "今和11年11月30日",
    "合知11年11月30日",
    "令租11午11用30曰",
    "冷利11牛11目30目",
    "令和ll年Il月3O日",
    "令和i|年!丨月3o田",
    "令和H年‖月30口",
    "令和Ⅱ年11月30日交村",
    "令和11年11月30日文付",
    "A11.11.30",
    "PII.ll.ヨ0",
    "K111130",
    "R111I3D",
    "R11.11.3Q",
    "2OZ9-11-30",
    "202g/11/30",
    "202q年11月30日",
    "二○二九年十一月三十日",
    "令和十ー年十ー月三○日",
    "令和11年1l月3〇日",
    "令和11年11日30日",
    "令和11年17月30日",
    "511113O",
  ])("%s may be 2029-11-30", (text) => {
    expect(slipCandidates(text)).toEqual(["2029-11-30"]);
  });

  it.each([
    ["乎戒ヨ0年S月b日", "2018-05-06"],
    ["半咸30年G月B日", "2018-06-08"],
    ["照和6ヨ年1月7日", "1988-01-07"],
    ["紹和64年l月7日", "1989-01-07"],
    ["令和売年5月I日", "2019-05-01"],
    ["令和兀年S月1日", "2019-05-01"],
    ["令和6年IZ月2日", "2024-12-02"],
    ["令和l7年l7月30日", "2035-11-30"],
  ])("%s may be %s", (text, iso) => {
    expect(slipCandidates(text)).toEqual([iso]);
  });
});

describe("texts nothing is proposed for", () => {
  it.each([
    ["a date", "令和11年11月30日"],
    ["a date with a 7 that might be a 1", "令和7年7月17日"],
    ["a day number the month does not have", "令和11年11月31日"],
    ["a day number no month has", "令和11年11月80日"],
    ["a misread text that would be no real day", "今和11年11月31日"],
    ["a misread text with a day number to mend", "今和11年11月37日"],
    ["a year without its era", "11.11.30"],
    ["a misread year without its era", "ll.ll.30"],
    ["a year of an era that was over", "乎成35年11月30日"],
    ["an era year 0", "令和O年1月1日"],
    ["nothing", ""],
    ["a word", "Oslo"],
    ["a long run of look-alikes", "目".repeat(40)],
    ["a text over the limit", `${" ".repeat(60)}今和6年12月2日`],
  ])("%s", (_, text) => {
    expect(slipCandidates(text)).toEqual([]);
  });

  it("never throws, gives at most eight real days, and none for a date", () => {
    const seen = fc.string({
      unit: fc.constantFrom(...Array.from("令今和知平成元年午月目用日RAHS-./0123789OolI|〇○一十ー")),
      maxLength: 20,
    });
    fc.assert(
      fc.property(seen, (text) => {
        const candidates = slipCandidates(text);
        expect(candidates.length).toBeLessThanOrEqual(8);
        expect(new Set(candidates).size).toBe(candidates.length);
        for (const candidate of candidates) {
          expect(readPrintedDate(candidate)).toMatchObject({ ok: true, day: candidate });
        }
        if (readPrintedDate(text).ok) expect(candidates).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("misread separate fields", () => {
  const fields = (year: string, month = "", date = "", era: DateFields["era"] = "reiwa"): DateFields => ({
    era,
    year,
    month,
    date,
  });

  it.each([
    fields("ll", "11", "30"),
    fields("H", "H", "3O"),
    fields("11", "1l月", "30目"),
    fields("11", "17", "30"),
    fields("1l", "17", "30"),
    fields("十ー", "十ー", "三○"),
    fields("2OZ9", "11", "30"),
    fields("2O29", "11", "30", "western"),
    fields("A11", "11", "30"),
    fields("今和11年11月30日"),
    fields("l1.11.30"),
    fields("2029-l1-30", "", "", "western"),
  ])("%o may be 2029-11-30", (typed) => {
    expect(slipFieldCandidates(typed)).toEqual(["2029-11-30"]);
  });

  it("keeps an era letter in front of the year", () => {
    expect(slipFieldCandidates(fields("H3O", "S", "1"))).toEqual(["2018-05-01"]);
  });

  it.each([
    fields("11", "11", "30"),
    fields("11", "11", "31"),
    fields("11", "11", "37"),
    fields("11", "l1", "31"),
    fields("11", "", "3O"),
    fields("11", "1l", "30", "western"),
    fields("ll", "11", "30", "western"),
    fields("3S", "11", "30", "heisei"),
    fields("x", "11", "30"),
    fields("O1l", "OOOl", "OOOl"),
    fields(""),
  ])("%o gives nothing to propose", (typed) => {
    expect(slipFieldCandidates(typed)).toEqual([]);
  });
});
