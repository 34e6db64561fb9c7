import { describe, expect, it } from "vitest";
import { checkCardDates } from "../../src/domain/card-dates.ts";
import { day } from "../../src/domain/day.ts";

const TODAY = day("2026-11-22");

const check = (issuedOn: string, expiresOn: string, today = TODAY) =>
  checkCardDates({ issuedOn: day(issuedOn), expiresOn: day(expiresOn) }, today);

const kinds = (issuedOn: string, expiresOn: string) => {
  const { problems, oddities } = check(issuedOn, expiresOn);
  return [problems.map(({ kind }) => kind), oddities.map(({ kind }) => kind)];
};

describe("dates that raise nothing", () => {
  it.each([
    ["the specimen", "2024-12-02", "2029-11-30"],
    ["a card of the bulk mailing", "2025-08-20", "2029-11-30"],
    ["a card issued today", "2026-11-22", "2030-11-30"],
    ["a card of exactly one year", "2025-11-30", "2026-11-30"],
    ["a card with a shorter term than the usual four years", "2024-12-02", "2026-11-30"],
    ["a card of exactly five years", "2025-11-30", "2030-11-30"],
  ])("%s", (_, issuedOn, expiresOn) => {
    expect(check(issuedOn, expiresOn)).toEqual({ problems: [], oddities: [] });
  });
});

describe("impossible dates", () => {
  it("an expiry on or before the day of issue", () => {
    expect(kinds("2025-11-30", "2025-11-30")[0]).toEqual(["expiry-not-after-issue"]);
    expect(kinds("2026-01-15", "2025-11-30")).toEqual([["expiry-not-after-issue"], []]);
    expect(kinds("2025-11-29", "2025-11-30")[0]).toEqual([]);
  });

  it("an issue before there were any certificates", () => {
    expect(kinds("2024-12-01", "2028-11-30")).toEqual([["issue-before-certificates-existed"], []]);
    expect(kinds("2024-12-02", "2028-11-30")).toEqual([[], []]);
  });

  it("both at once", () => {
    expect(kinds("2024-12-01", "2023-11-30")[0]).toEqual([
      "issue-before-certificates-existed",
      "expiry-not-after-issue",
    ]);
  });

  it("a year counted in an era that was over, for the date it was written on", () => {
    const dates = { issuedOn: day("2024-12-02"), expiresOn: day("2029-11-30") };
    expect(checkCardDates(dates, TODAY, ["expiresOn"])).toEqual({
      problems: [{ kind: "era-overrun", which: "expiresOn" }],
      oddities: [],
    });
    expect(checkCardDates(dates, TODAY, ["issuedOn", "expiresOn"]).problems).toHaveLength(2);
  });
});

describe("unusual dates, which only ask for a second look", () => {
  it("an expiry that is not a 30 November", () => {
    expect(kinds("2025-08-20", "2029-11-29")).toEqual([[], ["expiry-not-30-november"]]);
    expect(kinds("2025-08-20", "2027-08-19")).toEqual([[], ["expiry-not-30-november"]]);
  });

  it("more than five years, to the day", () => {
    expect(kinds("2024-12-02", "2029-12-02")[1]).toEqual(["expiry-not-30-november"]);
    expect(kinds("2024-12-02", "2029-12-03")[1]).toEqual([
      "longer-than-five-years",
      "expiry-not-30-november",
    ]);
    expect(kinds("2025-11-29", "2030-11-30")[1]).toEqual(["longer-than-five-years"]);
  });

  it("more than five years from a leap day, counted from 28 February", () => {
    const from = (expiresOn: string) => check("2028-02-29", expiresOn, day("2028-03-01")).oddities[0]?.kind;
    expect(from("2033-02-28")).toBe("expiry-not-30-november");
    expect(from("2033-03-01")).toBe("longer-than-five-years");
  });

  it("less than one year", () => {
    expect(kinds("2025-12-01", "2026-11-30")).toEqual([[], ["shorter-than-usual"]]);
  });

  it("an issue later than today", () => {
    expect(kinds("2026-11-23", "2030-11-30")).toEqual([[], ["issued-in-the-future"]]);
    expect(check("2026-11-23", "2030-11-30", day("2026-11-23")).oddities).toEqual([]);
  });
});

describe("an expiry more than ten years after the issue", () => {
  const issuedOn = day("2024-12-02");

  it("is a misread year, not a rare card", () => {
    const { problems } = checkCardDates({ issuedOn, expiresOn: day("2034-12-03") }, day("2026-11-22"));
    expect(problems).toEqual([{ kind: "expiry-too-far" }]);
  });

  it("while ten years to the day only asks to look again", () => {
    const check = checkCardDates({ issuedOn, expiresOn: day("2034-12-02") }, day("2026-11-22"));
    expect(check.problems).toEqual([]);
    expect(check.oddities).toContainEqual({ kind: "longer-than-five-years" });
  });
});
