import holidayJp from "@holiday-jp/holiday_jp";
import { describe, expect, it } from "vitest";
import { FACTS } from "../../src/content/freshness.ts";
import { HOLIDAYS } from "../../src/content/holidays.ts";
import { addYears } from "../../src/domain/day.ts";

describe("the table of national holidays", () => {
  it("is what the holiday library says for the same years", () => {
    const library = Object.keys(holidayJp.holidays).filter((d) => d >= HOLIDAYS.first && d <= HOLIDAYS.last);
    expect([...HOLIDAYS.days].sort()).toEqual(library.sort());
  });

  it("holds 勤労感謝の日, and the holiday that a Sunday moves to Monday", () => {
    expect([...HOLIDAYS.days]).toEqual(expect.arrayContaining(["2026-11-23", "2027-03-22"]));
  });

  it("reaches years beyond the next review of the facts", () => {
    expect(HOLIDAYS.last > addYears(FACTS.reviewBy, 5)).toBe(true);
  });
});
