import { describe, expect, it } from "vitest";
import { DAYS } from "../../src/content/days.ts";
import { RULES } from "../../src/content/rules.ts";
import { checkCardDates } from "../../src/domain/card-dates.ts";
import { addDays, parseDay } from "../../src/domain/day.ts";
import { LANGUAGES, textsIn } from "./words.ts";

describe("the named days", () => {
  it.each(Object.entries(DAYS))("%s, %s, exists in the calendar", (_name, d) => {
    expect(parseDay(d)).toBe(d);
  });

  it("put the end of the old card one day before it may be destroyed (OLD-02, OLD-03)", () => {
    expect(addDays(DAYS.oldCardEnd, 1)).toBe(DAYS.oldCardOver);
  });

  it("put the end of the clinics' leniency one day before it was over (OLD-09, OLD-10)", () => {
    expect(addDays(DAYS.graceEnd, 1)).toBe(DAYS.graceOver);
  });

  it("are in the order in which they happened", () => {
    const order = [
      DAYS.firstCertificates,
      DAYS.graceStart,
      DAYS.oldCardEnd,
      DAYS.oldCardOver,
      DAYS.graceEnd,
      DAYS.graceOver,
      DAYS.appRenamed,
      DAYS.specimenExpires,
    ];
    expect([...order].sort()).toEqual(order);
  });

  it("make a specimen whose dates are neither impossible nor unusual (VAL-02)", () => {
    const dates = { issuedOn: DAYS.specimenIssued, expiresOn: DAYS.specimenExpires };
    expect(checkCardDates(dates, addDays(DAYS.specimenIssued, 1))).toEqual({ problems: [], oddities: [] });
  });

  it("are the only days on which rows begin and end", () => {
    const limits = RULES.flatMap(({ from, until }) => [from, until]).filter((d) => d !== null);
    expect(limits.filter((d) => !Object.values(DAYS).some((named) => named === d))).toEqual([]);
  });
});

describe.each(LANGUAGES)("a text in %s", (locale) => {
  it("speaks of the end of the old card by its name, which then shows the day", () => {
    const texts = [...textsIn(locale)].filter(([, text]) => text.includes("{{oldCardEnd}}"));
    expect(texts.length).toBeGreaterThan(0);
  });
});
