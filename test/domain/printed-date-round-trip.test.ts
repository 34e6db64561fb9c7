import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, partsOf } from "../../src/domain/day.ts";
import { type EraDate, eraText, toEra } from "../../src/domain/era.ts";
import { type DateFields, readDateFields, readPrintedDate } from "../../src/domain/printed-date.ts";

const FIRST = day("2019-05-01");
const LAST = day("2099-12-31");

const two = (n: number): string => String(n).padStart(2, "0");
const wide = (text: string): string =>
  text.replace(/[0-9A-Z.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const mapDigits = (n: number, digits: string): string =>
  Array.from(String(n), (d) => digits[Number(d)]).join("");
const positional = (n: number): string => mapDigits(n, "〇一二三四五六七八九");

function counted(n: number, digits: string, ten: string): string {
  const tens = Math.floor(n / 10);
  const head = tens === 0 ? "" : (tens === 1 ? "" : digits[tens]) + ten;
  return head + (n % 10 === 0 ? "" : digits[n % 10]);
}

/** The day in every form that codes §5.2 lists. */
function spellings(d: Day): readonly string[] {
  const { era, year, month, date } = toEra(d) as EraDate;
  const western = partsOf(d).year;
  const letter = era.letter;
  const short = era.kanji.slice(0, 1);
  const joined = (style: (n: number) => string): string =>
    `${era.kanji}${style(year)}年${style(month)}月${style(date)}日`;
  const kanji = joined((n) => counted(n, "〇一二三四五六七八九", "十"));
  return [
    eraText(d),
    `${eraText(d)}まで`,
    wide(eraText(d)),
    joined(String),
    joined(two),
    joined(positional),
    kanji,
    joined((n) => counted(n, "〇壱弐参四五六七八九", "拾")),
    kanji.replaceAll("二十", "廿").replaceAll("三十", "卅"),
    `${era.kanji} ${year} 年 ${month} 月 ${date} 日 交付`,
    `${short}${year}.${month}.${date}`,
    `${letter}${year}.${month}.${date}`,
    wide(`${letter}${year}.${two(month)}.${two(date)}`),
    `${letter.toLowerCase()}${year}/${month}/${date}`,
    `${letter}${year}-${month}-${date}`,
    `${letter}${two(year)}${two(month)}${two(date)}`,
    `5${two(year)}${two(month)}${two(date)}`,
    `\u32FF${year}年${month}月${date}日`,
    d,
    d.replaceAll("-", ""),
    `${western}/${month}/${date}`,
    `${western} ${month} ${date}`,
    `${western}年${month}月${date}日`,
    `${positional(western)}年${positional(month)}月${positional(date)}日`,
    `${eraText(d).replace("年", `年（${western}年）`)}`,
  ];
}

const anyDay = fc.integer({ min: 0, max: 29_464 }).map((offset) => addDays(FIRST, offset));

describe("a day of 令和", () => {
  it("reads back to itself from each of its spellings, every day to the end of 2099", () => {
    let days = 0;
    const misread: string[] = [];
    for (let d = FIRST; d <= LAST; d = addDays(d, 1)) {
      for (const text of spellings(d)) {
        const read = readPrintedDate(text);
        if (!read.ok || read.day !== d || read.eraOverrun) misread.push(`${d}: ${text}`);
      }
      days += 1;
    }
    expect(misread).toEqual([]);
    expect(days).toBe(29_465);
  });

  it("reads back to itself from separate fields", () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const { year, month, date } = toEra(d) as EraDate;
        const western = partsOf(d).year;
        const typed: readonly DateFields[] = [
          { era: "reiwa", year: String(year), month: String(month), date: String(date) },
          { era: "reiwa", year: wide(`${year}`), month: `${two(month)}月`, date: `${positional(date)}日` },
          { era: "reiwa", year: String(western), month: String(month), date: String(date) },
          { era: "western", year: String(western), month: two(month), date: two(date) },
          { era: "western", year: eraText(d), month: "", date: "" },
        ];
        for (const fields of typed) {
          expect(readDateFields(fields)).toEqual({ ok: true, day: d, eraOverrun: false });
        }
      }),
    );
  });
});

describe("whatever is typed", () => {
  const characters = fc.constantFrom(
    ...Array.from(
      "令和平成昭大正明治RHSTM元年月日.-/0123456789０１２一二三十廿卅〇壱交付まで ()（）\u3000\u200B\u202E㋿㍻㋊㏽",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 70 }),
    fc.string({ unit: "grapheme", maxLength: 70 }),
    fc.string({ unit: characters, maxLength: 20 }),
  );

  it("is read as a day of the calendar or refused, and never throws", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const read = readPrintedDate(typed);
        if (read.ok) expect(readPrintedDate(read.day)).toMatchObject({ ok: true, day: read.day });
        else expect(read.problem.kind).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives a day or at least one problem from separate fields", () => {
    const era = fc.constantFrom<DateFields["era"]>("reiwa", "heisei", "showa", "taisho", "meiji", "western");
    fc.assert(
      fc.property(era, text, text, text, (picked, year, month, date) => {
        const read = readDateFields({ era: picked, year, month, date });
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
