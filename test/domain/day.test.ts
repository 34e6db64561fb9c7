import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayFromParts,
  dayInJapan,
  daysBetween,
  daysInMonth,
  endOfMonth,
  msToNextJapaneseMidnight,
  parseDay,
  partsOf,
  spanBetween,
} from "../../src/domain/day.ts";

const EPOCH = day("1970-01-01");
const anyDay = fc.integer({ min: -36_000, max: 47_000 }).map((offset) => addDays(EPOCH, offset));
const anyInstant = fc.integer({ min: 0, max: Date.UTC(2060, 0, 1) });

describe("a calendar day", () => {
  it.each(["2024-12-02", "2000-02-29", "2028-02-29", "1000-01-01", "9999-12-31"])("%s exists", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "2029-11-31",
    "2029-13-01",
    "2029-00-10",
    "2029-11-00",
    "0999-12-31",
    "2029-1-5",
    "20291130",
    " 2029-11-30",
    "2029-11-30T00:00",
    "２０２９-11-30",
    "",
  ])("%j does not exist or is written differently", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("is not made from fractions or from parts outside the calendar", () => {
    expect(dayFromParts({ year: 2029, month: 11.5, date: 1 })).toBeNull();
    expect(dayFromParts({ year: 2029, month: 11, date: Number.NaN })).toBeNull();
    expect(dayFromParts({ year: 10_000, month: 1, date: 1 })).toBeNull();
  });

  it("written wrongly in source code is a programming error", () => {
    expect(() => day("2025-02-29")).toThrow(RangeError);
  });

  it("has the parts it was made from", () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(dayFromParts(partsOf(d))).toBe(d);
      }),
    );
  });
});

describe("the length of months", () => {
  it("follows the Gregorian leap year rule", () => {
    const februaries = [1900, 2000, 2023, 2024, 2025, 2028, 2100].map((year) => daysInMonth(year, 2));
    expect(februaries).toEqual([28, 29, 28, 29, 28, 29, 28]);
  });

  it("decides the last day", () => {
    expect(endOfMonth(day("2028-02-01"))).toBe("2028-02-29");
    expect(endOfMonth(day("2026-11-22"))).toBe("2026-11-30");
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(addDays(endOfMonth(d), 1)).toBe(`${addMonths(d, 1).slice(0, 8)}01`);
      }),
    );
  });
});

describe("the day in Japan", () => {
  it("turns at 15:00 UTC", () => {
    expect(dayInJapan(Date.UTC(2029, 10, 30, 14, 59, 59, 999))).toBe("2029-11-30");
    expect(dayInJapan(Date.UTC(2029, 10, 30, 15))).toBe("2029-12-01");
  });

  it("agrees with the time zone database for Asia/Tokyo, wherever the reader is", () => {
    const tokyo = new Intl.DateTimeFormat("en-US", {
      timeZone: "Asia/Tokyo",
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const [month, date, year] = tokyo.format(instant).split("/");
        expect(dayInJapan(instant)).toBe(`${year}-${month}-${date}`);
      }),
      { numRuns: 2000 },
    );
  });

  it("lasts until the next midnight there", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const wait = msToNextJapaneseMidnight(instant);
        expect(wait).toBeGreaterThan(0);
        expect(dayInJapan(instant + wait - 1)).toBe(dayInJapan(instant));
        expect(dayInJapan(instant + wait)).toBe(addDays(dayInJapan(instant), 1));
      }),
    );
  });
});

describe("counting days", () => {
  it("goes over leap days and year ends", () => {
    expect(addDays(day("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(day("2025-02-28"), 1)).toBe("2025-03-01");
    expect(addDays(day("2025-01-01"), -1)).toBe("2024-12-31");
    expect(daysBetween(day("2024-12-02"), day("2029-11-30"))).toBe(1824);
  });

  it("undoes itself, and orders days as their texts are ordered", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (d, count) => {
        const other = addDays(d, count);
        expect(daysBetween(d, other)).toBe(count);
        expect(addDays(other, -count)).toBe(d);
        expect(Math.sign(count)).toBe(other > d ? 1 : other < d ? -1 : 0);
      }),
    );
  });
});

describe("counting months", () => {
  it.each<[string, number, string]>([
    ["2025-01-31", 1, "2025-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-01-15", -25, "2022-12-15"],
  ])("%s and %i months is %s", (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  it("takes a leap day to 28 February in a common year", () => {
    expect(addYears(day("2028-02-29"), 1)).toBe("2029-02-28");
    expect(addYears(day("2028-02-29"), 4)).toBe("2032-02-29");
    expect(addYears(day("2024-12-02"), 5)).toBe("2029-12-02");
  });

  it("lands in the month counted to, on the same date or on the month's last", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (d, count) => {
        const from = partsOf(d);
        const to = partsOf(addMonths(d, count));
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(count);
        expect(to.date).toBe(Math.min(from.date, daysInMonth(to.year, to.month)));
      }),
    );
  });
});

describe("the span between two days", () => {
  const span = (from: string, to: string) => spanBetween(day(from), day(to));

  it("is told in full years, months and days", () => {
    expect(span("2024-12-02", "2029-11-30")).toEqual({ years: 4, months: 11, days: 28 });
    expect(span("2026-11-22", "2026-11-22")).toEqual({ years: 0, months: 0, days: 0 });
    expect(span("2024-12-02", "2029-12-02")).toEqual({ years: 5, months: 0, days: 0 });
    expect(span("2025-01-31", "2025-02-28")).toEqual({ years: 0, months: 1, days: 0 });
    expect(span("2025-01-31", "2025-03-01")).toEqual({ years: 0, months: 1, days: 1 });
  });

  it("is found at the very end of the calendar too", () => {
    expect(span("9999-12-01", "9999-12-31")).toEqual({ years: 0, months: 0, days: 30 });
  });

  it("adds up to the later day again, with fewer than 12 months and no full month among the days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [from, to]: [Day, Day] = one <= other ? [one, other] : [other, one];
        const { years, months, days } = spanBetween(from, to);
        const full = years * 12 + months;
        expect(addDays(addMonths(from, full), days)).toBe(to);
        expect(months).toBeLessThan(12);
        expect(Math.min(years, months, days)).toBeGreaterThanOrEqual(0);
        expect(addMonths(from, full + 1) > to).toBe(true);
      }),
    );
  });
});
