import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DateProblem, readPrintedDate } from "../../src/domain/printed-date.ts";

interface DateVector {
  readonly id: string;
  readonly text: string;
  readonly expectedIso: string | null;
}

const vectors: readonly DateVector[] = JSON.parse(
  readFileSync(new URL("../fixtures/code-vectors.json", import.meta.url), "utf8"),
).dateVectors;

const isoOf = (text: string): string | null => {
  const read = readPrintedDate(text);
  return read.ok ? read.day : null;
};

const problemOf = (text: string): DateProblem | null => {
  const read = readPrintedDate(text);
  return read.ok ? null : read.problem;
};

describe("the published date vectors", () => {
  it("are all there", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(29);
  });

  it.each(vectors)("$id: $text", ({ text, expectedIso }) => {
    expect(isoOf(text)).toBe(expectedIso);
  });
});

describe("one day in all its spellings", () => {
  it.each([
    "令和11年11月30日",
    "令11年11月30日",
    "令11.11.30",
    "R11.11.30",
    "Ｒ１１．１１．３０",
    "r11・11・30",
    "R.11.11.30",
    "令和十一年十一月三十日",
    "令和一一年一一月三〇日",
    "令和拾壱年拾壱月参拾日",
    "令和11年十一月卅日",
    "令和11年11月30日交付",
    "令和11年11月30日発行",
    "令和11年11月30日限り",
    "令和11年11月30",
    "令和11年㋊30日",
    "令和11年㋊㏽",
    "令和11年11\u2F4930\u2F47",
    "\uF9A8和11年11月30日",
    "令\u{E0100}和11年11月30日",
    "\u202A令和11年11月30日\u202C",
    "令\u200B和11\uFEFF年11月30日",
    "令和　１１　年　１１　月　３０　日",
    " 令和 1 1年1 1月3 0日 ",
    "令和11、11、30",
    "R11ー11ー30",
    "R11−11–30",
    "R11∕11⁄30",
    "R111130",
    "令和111130",
    "5111130",
    "５１１１１３０",
    "20291130",
    "2029-11-30",
    "2029.11.30",
    "2029年11月30日",
    "二〇二九年十一月三十日",
    "二千二十九年十一月三十日",
    "2029 11 30",
    "R 11 11 30",
    "२०२९-११-३०",
    "၂၀၂၉/၁၁/၃၀",
    "២០២៩-១១-៣០",
    "令和11年（2029年）11月30日",
    "令和11(2029)年11月30日",
    "2029年(令和11年)11月30日",
    "2029年11月30日(令和11年11月30日)",
  ])("%s", (text) => {
    expect(isoOf(text)).toBe("2029-11-30");
  });

  it.each([
    ["令和元年5月1日", "2019-05-01"],
    ["R元.5.1", "2019-05-01"],
    ["令和廿一年二月廿八日", "2039-02-28"],
    ["大正元年7月30日", "1912-07-30"],
    ["明治45年7月29日", "1912-07-29"],
    ["\u337C64年1月7日", "1989-01-07"],
    ["\u337D元年12月25日", "1912-12-25"],
    ["昭64.1.7", "1989-01-07"],
    ["T150101", "1926-01-01"],
    ["1450729", "1912-07-29"],
    ["4310430", "2019-04-30"],
    ["3640107", "1989-01-07"],
    ["2151224", "1926-12-24"],
    ["2000-02-29", "2000-02-29"],
  ])("%s is %s", (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

describe("the era that was written", () => {
  it("is reported, and is null for Western years", () => {
    const era = (text: string) => {
      const read = readPrintedDate(text);
      return read.ok ? (read.era?.id ?? null) : "unread";
    };
    expect(
      ["令和6年12月2日", "H1.5.10", "3330303", "\u337D1年8月1日", "M45.7.1", "2024-12-02"].map(era),
    ).toEqual(["reiwa", "heisei", "showa", "taisho", "meiji", null]);
  });

  it.each([
    ["平成31年4月30日", false],
    ["平成31年5月1日", true],
    ["平成35年11月30日", true],
    ["令和元年5月1日", false],
    ["令和元年4月30日", true],
    ["昭和64年1月7日", false],
    ["昭和64年1月8日", true],
    ["昭和元年12月24日", true],
    ["2019-04-30", false],
  ])("%s runs over its era: %s", (text, eraOverrun) => {
    expect(readPrintedDate(text)).toMatchObject({ ok: true, eraOverrun });
  });
});

describe("texts that are not a day", () => {
  it.each<[string, DateProblem]>([
    ["", { kind: "empty" }],
    [" \u3000\u200B\n", { kind: "empty" }],
    [`${" ".repeat(60)}R6.12.2`, { kind: "too-long" }],
    ["11.11.30", { kind: "two-digit-year" }],
    ["29/11/30", { kind: "two-digit-year" }],
    ["6年12月2日", { kind: "two-digit-year" }],
    ["元年5月1日", { kind: "two-digit-year" }],
    ["十一年十一月三十日", { kind: "two-digit-year" }],
    ["111130", { kind: "two-digit-year" }],
    ["11 11 30", { kind: "two-digit-year" }],
    ["99.13.40", { kind: "two-digit-year" }],
    ["令和0年1月1日", { kind: "no-such-era-year" }],
    ["令和〇年1月1日", { kind: "no-such-era-year" }],
    ["R000101", { kind: "no-such-era-year" }],
    ["令和百年1月1日", { kind: "no-such-era-year" }],
    ["令和2029年11月30日", { kind: "no-such-era-year" }],
    ["令和11年13月1日", { kind: "no-such-month", month: 13 }],
    ["令和11年0月1日", { kind: "no-such-month", month: 0 }],
    ["20291301", { kind: "no-such-month", month: 13 }],
    ["令和11年11月31日", { kind: "no-such-day", year: 2029, month: 11, date: 31, lastDay: 30 }],
    ["令和7年2月29日", { kind: "no-such-day", year: 2025, month: 2, date: 29, lastDay: 28 }],
    ["1900-02-29", { kind: "no-such-day", year: 1900, month: 2, date: 29, lastDay: 28 }],
    ["令和11年11月0日", { kind: "no-such-day", year: 2029, month: 11, date: 0, lastDay: 30 }],
  ])("%s", (text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it.each([
    "令和11年11月",
    "令和",
    "2029",
    "202.11.30",
    "0999-11-30",
    "30/11/2029",
    "11/30/2029",
    "6111130",
    "0111130",
    "R11130",
    "R1111300",
    "令和11年11月30日31日",
    "令和11年11月30日交付発行",
    "有効期限令和11年11月30日",
    "今和11年11月30日",
    "令和l1年11月30日",
    "令和11年111月1日",
    "令和11年11月001日",
    "令和二〇十年1月1日",
    "2029-11-30T00:00:00Z",
    "令和11年-11月-30日",
    "令和11年(2028年)11月30日",
    "令和11年11月30日(金)",
    "(令和11年11月30日)",
    "令和11年(11月30日",
    "-2029-11-30",
    "2029年元月1日",
  ])("%s is not a date", (text) => {
    expect(problemOf(text)).toEqual({ kind: "not-a-date" });
  });

  it("never reads blank-separated numbers as a compact date of another year", () => {
    expect(isoOf("2011 2 05")).toBe("2011-02-05");
    expect(isoOf("2029 1 5")).toBe("2029-01-05");
  });

  it("reads 64 characters and refuses 65", () => {
    expect(isoOf("R11.11.30".padEnd(64))).toBe("2029-11-30");
    expect(problemOf("R11.11.30".padEnd(65))).toEqual({ kind: "too-long" });
  });
});
