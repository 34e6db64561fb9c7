import { describe, expect, it } from "vitest";
import { readKanjiNumber } from "../../src/domain/kanji-number.ts";

const PLAIN = "〇一二三四五六七八九";

const positional = (n: number): string => Array.from(String(n), (digit) => PLAIN[Number(digit)]).join("");

function withUnits(n: number): string {
  const part = (digit: number, unit: string): string => {
    if (digit === 0) return "";
    return (digit === 1 ? "" : PLAIN[digit]) + unit;
  };
  const ones = n % 10 === 0 ? "" : (PLAIN[n % 10] ?? "");
  const digit = (size: number): number => Math.floor(n / size) % 10;
  return part(digit(1000), "千") + part(digit(100), "百") + part(digit(10), "十") + ones;
}

describe("numbers in kanji", () => {
  it("are read in positional form, from 0 to 9999", () => {
    for (let n = 0; n <= 9999; n += 1) expect(readKanjiNumber(positional(n))).toBe(n);
  });

  it("are read with units, from 1 to 9999", () => {
    for (let n = 1; n <= 9999; n += 1) expect(readKanjiNumber(withUnits(n))).toBe(n);
  });

  it.each([
    ["廿", 20],
    ["廿一", 21],
    ["卅", 30],
    ["卅一", 31],
    ["壱", 1],
    ["拾弐", 12],
    ["参拾壱", 31],
    ["壹貳參", 123],
    ["一十一", 11],
    ["一千", 1000],
    ["零", 0],
    ["〇六", 6],
  ])("%s is %i", (text, n) => {
    expect(readKanjiNumber(text)).toBe(n);
  });

  it.each([
    "",
    "十十",
    "二〇十",
    "十〇",
    "二廿",
    "百千",
    "十二三",
    "11",
    "十1",
    "元",
    "ー",
    "一万",
    "一二三四五",
    "X",
    "2X",
  ])("%j is no number", (text) => {
    expect(readKanjiNumber(text)).toBeNull();
  });
});
