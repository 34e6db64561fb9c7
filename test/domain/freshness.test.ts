import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/day.ts";
import { dueBefore } from "../../src/domain/freshness.ts";

const LATER = day("2027-03-22");
const SOONER = day("2027-01-22");
const DATES = { phone: LATER, deadline: SOONER, mailing: SOONER };

const due = (ids: readonly string[], on: string): readonly string[] =>
  dueBefore(ids, DATES, day(on)).map(({ id }) => id);

describe("the facts that are due on a day", () => {
  it("are none on the review date itself, which is still in time", () => {
    expect(due(["phone", "deadline"], SOONER)).toEqual([]);
  });

  it("are those whose date has passed, from the day after", () => {
    expect(due(["phone", "deadline"], addDays(SOONER, 1))).toEqual(["deadline"]);
  });

  it("come with the longest overdue first, and otherwise in the order given", () => {
    expect(due(["phone", "mailing", "deadline"], "2028-01-01")).toEqual(["mailing", "deadline", "phone"]);
    expect(dueBefore(["phone"], DATES, day("2028-01-01"))).toEqual([{ id: "phone", reviewBy: LATER }]);
  });

  it("are only those asked for, and never one without a date of its own", () => {
    expect(due(["phone"], "2027-02-01")).toEqual([]);
    expect(due(["steady", "toString"], "2099-01-01")).toEqual([]);
    expect(due([], "2099-01-01")).toEqual([]);
  });
});
