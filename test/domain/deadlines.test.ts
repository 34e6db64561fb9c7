import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addYears, type Day, day, endOfMonth, partsOf } from "../../src/domain/day.ts";
import {
  birthdayAt,
  graceEnd,
  lateElderlyStart,
  lossAfterLeaving,
  refundDeadline,
  renewalStart,
  seniorShareStart,
  stayExtensionEnd,
  voluntaryDeadline,
  voluntaryEnd,
} from "../../src/domain/deadlines.ts";

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays(day("1940-01-01"), offset));

describe("the extra time of an expired electronic certificate", () => {
  it("runs to the end of the third month after the month of expiry (EXP-03)", () => {
    expect(graceEnd(day("2026-08-10"))).toBe("2026-11-30");
    expect(graceEnd(day("2026-11-30"))).toBe("2027-02-28");
    expect(graceEnd(day("2027-11-01"))).toBe("2028-02-29");
  });

  it("is the same for every day of one month", () => {
    fc.assert(fc.property(anyDay, (d) => graceEnd(d) === graceEnd(endOfMonth(d))));
  });

  it("can be avoided from three months before (EXP-02)", () => {
    expect(renewalStart(day("2027-05-31"))).toBe("2027-02-28");
  });
});

describe("the share for people of 70 to 74 (CERT-33b)", () => {
  it.each([
    ["1956-11-24", "2026-12-01"],
    ["1956-12-31", "2027-01-01"],
    ["1956-12-01", "2026-12-01"],
    ["1956-02-29", "2026-03-01"],
  ])("of somebody born on %s starts on %s", (born, start) => {
    expect(seniorShareStart(day(born))).toBe(start);
  });

  it("always starts on the first of a month, never before the birthday and within a month of it", () => {
    fc.assert(
      fc.property(anyDay, (born) => {
        const start = seniorShareStart(born);
        const birthday = birthdayAt(born, 70);
        return partsOf(start).date === 1 && start >= birthday && start <= addDays(birthday, 31);
      }),
    );
  });
});

describe("the move at 75 (VAL-08, CERT-34)", () => {
  it("is on the birthday itself", () => {
    expect(lateElderlyStart(day("1951-11-24"))).toBe("2026-11-24");
  });

  it("is on 1 March for somebody born on 29 February, where there is none", () => {
    expect(lateElderlyStart(day("1952-02-29"))).toBe("2027-03-01");
    expect(birthdayAt(day("1952-02-29"), 76)).toBe("2028-02-29");
  });
});

describe("leaving a job", () => {
  it("ends the cover on the day after the last day (VAL-08)", () => {
    expect(lossAfterLeaving(day("2027-03-31"))).toBe("2027-04-01");
  });

  it("leaves twenty days for voluntary continuation, the day after leaving counted as the first (CERT-32)", () => {
    expect(voluntaryDeadline(day("2027-03-31"))).toBe("2027-04-20");
    fc.assert(
      fc.property(anyDay, (last) => voluntaryDeadline(last) === addDays(lossAfterLeaving(last), 20 - 1)),
    );
  });

  it("allows voluntary continuation for two years at most (CERT-32)", () => {
    expect(voluntaryEnd(day("2027-03-31"))).toBe("2029-03-31");
    expect(voluntaryEnd(day("2028-02-28"))).toBe("2030-02-27");
  });
});

describe("money paid in full", () => {
  it("can be claimed for two years, counted from the day after the payment (OLD-17)", () => {
    expect(refundDeadline(day("2026-11-24"))).toBe("2028-11-24");
    fc.assert(fc.property(anyDay, (paid: Day) => refundDeadline(paid) === addYears(paid, 2)));
  });
});

describe("the extension for somebody whose permit is still being decided (FOR-03)", () => {
  it("lasts two months and never runs over the end of a shorter month", () => {
    expect(stayExtensionEnd(day("2026-12-31"))).toBe("2027-02-28");
  });
});
