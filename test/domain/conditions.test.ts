import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Condition,
  coverChangeIs,
  endsSoon,
  expired,
  graceOver,
  isRegistered,
  issuedLater,
  notExpired,
  notRegistered,
  unanswered,
  withinGrace,
} from "../../src/domain/conditions.ts";
import { addDays, addMonths, type Day, day, endOfMonth } from "../../src/domain/day.ts";
import { graceEnd } from "../../src/domain/deadlines.ts";
import type { FactName, Facts } from "../../src/domain/facts.ts";

const NOTHING: Facts = { kind: "certificate" };
const END = day("2029-11-30");
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays(day("1990-01-01"), offset));

/** Answers of a condition on the day before, the day itself and the day after. */
const around = (condition: Condition, facts: Facts, d: Day): readonly unknown[] =>
  [-1, 0, 1].map((offset) => condition(facts, addDays(d, offset)));

describe("a printed last day", () => {
  const facts: Facts = { ...NOTHING, expiresOn: END };

  it("still counts, and the day after does not", () => {
    expect(around(notExpired, facts, END)).toEqual(["yes", "yes", "no"]);
    expect(around(expired, facts, END)).toEqual(["no", "no", "yes"]);
  });

  it.each([
    ["2029-11-30", "2029-08-30"],
    ["2029-05-31", "2029-02-28"],
    ["2028-05-31", "2028-02-29"],
    ["2028-02-29", "2027-11-29"],
  ])("%s is soon from the day after %s, three months before", (end, threeMonthsBefore) => {
    const answers = around(endsSoon, { ...NOTHING, expiresOn: day(end) }, day(threeMonthsBefore));
    expect(answers).toEqual(["no", "no", "yes"]);
  });

  it("stays 'soon' after it has passed, so that nobody is told that all is well", () => {
    expect(endsSoon(facts, addDays(END, 400))).toBe("yes");
  });
});

describe("the grace of an electronic certificate", () => {
  it.each([
    // The ministry's own example (EXP-03).
    ["2026-08-10", "2026-11-30"],
    ["2026-08-01", "2026-11-30"],
    ["2026-08-31", "2026-11-30"],
    ["2026-11-30", "2027-02-28"],
    ["2027-11-15", "2028-02-29"],
    ["2026-10-31", "2027-01-31"],
  ])("after %s lasts through %s", (end, last) => {
    const facts: Facts = { kind: "my-number-card", expiresOn: day(end) };
    expect(graceEnd(day(end))).toBe(last);
    expect(around(withinGrace, facts, day(last))).toEqual(["yes", "yes", "no"]);
    expect(around(graceOver, facts, day(last))).toEqual(["no", "no", "yes"]);
  });

  it("begins on the day after the printed end", () => {
    expect(around(withinGrace, { ...NOTHING, expiresOn: END }, END)).toEqual(["no", "no", "yes"]);
  });

  it("always ends with a month, in the third month after that of the printed end", () => {
    fc.assert(
      fc.property(anyDay, (end) => {
        const last = graceEnd(end);
        expect(last).toBe(endOfMonth(last));
        expect(last.slice(0, 7)).toBe(addMonths(`${end.slice(0, 8)}01` as Day, 3).slice(0, 7));
      }),
    );
  });
});

describe("on any day after or before any printed end", () => {
  it("a certificate is either expired or not", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (expiresOn, today) => {
        const facts = { ...NOTHING, expiresOn };
        expect(expired(facts, today)).not.toBe(notExpired(facts, today));
      }),
    );
  });

  it("exactly one of not expired, within the grace, after the grace is true", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (expiresOn, today) => {
        const facts = { ...NOTHING, expiresOn };
        const answers = [notExpired, withinGrace, graceOver].map((condition) => condition(facts, today));
        expect(answers.filter((one) => one === "yes")).toHaveLength(1);
      }),
    );
  });
});

describe("a day of issue", () => {
  it("lies in the future until it comes", () => {
    const facts: Facts = { ...NOTHING, issuedOn: END };
    expect(around(issuedLater, facts, END)).toEqual(["yes", "no", "no"]);
  });
});

describe("what the holder says", () => {
  it("is compared with each of the changes asked for", () => {
    const condition = coverChangeIs("left-job", "turned-75");
    const answers = (["left-job", "turned-75", "none"] as const).map((coverChange) =>
      condition({ ...NOTHING, coverChange }, END),
    );
    expect(answers).toEqual(["yes", "yes", "no"]);
  });

  it("about registration is yes or no", () => {
    const said = [true, false].map((registered) => ({ ...NOTHING, registered }));
    expect(said.map((facts) => isRegistered(facts, END))).toEqual(["yes", "no"]);
    expect(said.map((facts) => notRegistered(facts, END))).toEqual(["no", "yes"]);
  });
});

describe("a missing fact", () => {
  const asking: readonly (readonly [string, Condition, FactName])[] = [
    ["expired", expired, "expiresOn"],
    ["not expired", notExpired, "expiresOn"],
    ["ends soon", endsSoon, "expiresOn"],
    ["within the grace", withinGrace, "expiresOn"],
    ["after the grace", graceOver, "expiresOn"],
    ["issued later", issuedLater, "issuedOn"],
    ["a change of cover", coverChangeIs("none"), "coverChange"],
    ["registered", isRegistered, "registered"],
    ["not registered", notRegistered, "registered"],
  ];

  it.each(asking)("%s: is named, never guessed", (_name, condition, missing) => {
    expect(condition(NOTHING, END)).toEqual({ missing });
  });

  it("can itself be asked for", () => {
    expect(unanswered("registered")(NOTHING, END)).toBe("yes");
    expect(unanswered("registered")({ ...NOTHING, registered: false }, END)).toBe("no");
  });
});
