import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAYS } from "../../src/content/days.ts";
import { RULES } from "../../src/content/rules.ts";
import { coverChangeIs, expired, isRegistered, notExpired } from "../../src/domain/conditions.ts";
import { addDays, type Day, day, dayInJapan, daysBetween, spanBetween } from "../../src/domain/day.ts";
import type { Facts } from "../../src/domain/facts.ts";
import { judge } from "../../src/domain/judge.ts";
import type { AnyRule, Rule } from "../../src/domain/rule.ts";

const SPECIMEN: Facts = {
  kind: "certificate",
  issuedOn: DAYS.specimenIssued,
  expiresOn: DAYS.specimenExpires,
};
const TODAY = day("2026-11-22");
const anyDay = fc.integer({ min: 0, max: 9_000 }).map((offset) => addDays(day("2024-12-02"), offset));

const dateOf = (facts: Facts, today: Day) => judge(facts, today, RULES).date.outcome;

/** A row about the date of a certificate, always in force, without conditions unless said otherwise. */
const row = (id: string, more: Partial<Rule<"date">> = {}): Rule<"date"> => ({
  id,
  question: "date",
  kind: "certificate",
  from: null,
  until: null,
  when: [],
  outcome: "usable-until",
  sources: ["TEST-01"],
  ...more,
});

const judgedBy = (rules: readonly AnyRule[], facts: Facts = SPECIMEN, today = TODAY) =>
  judge(facts, today, rules).date;

describe("the insurer's specimen certificate", () => {
  it.each([
    [addDays(DAYS.specimenIssued, -1), "not-yet"],
    [DAYS.specimenIssued, "usable-until"],
    [TODAY, "usable-until"],
    [day("2029-08-30"), "usable-until"],
    [day("2029-08-31"), "ends-soon"],
    [DAYS.specimenExpires, "ends-soon"],
    [addDays(DAYS.specimenExpires, 1), "ended"],
  ])("is, on %s, %s", (today, outcome) => {
    expect(dateOf(SPECIMEN, today)).toBe(outcome);
  });

  it("is usable in Japan to the last second of its printed day, wherever the phone is", () => {
    const lastSecond = Date.UTC(2029, 10, 30, 14, 59, 59, 999);
    expect(dateOf(SPECIMEN, dayInJapan(lastSecond))).toBe("ends-soon");
    expect(dateOf(SPECIMEN, dayInJapan(lastSecond + 1))).toBe("ended");
  });

  it("names its last day and what is left, to the very last day", () => {
    expect(judge(SPECIMEN, TODAY, RULES)).toMatchObject({
      date: { lastDay: "2029-11-30" },
      left: { years: 3, months: 0, days: 8 },
    });
    expect(judge(SPECIMEN, DAYS.specimenExpires, RULES).left).toEqual({ years: 0, months: 0, days: 0 });
    expect(judge(SPECIMEN, addDays(DAYS.specimenExpires, 1), RULES).left).toBeNull();
  });
});

describe("a certificate printed to a leap day", () => {
  const facts: Facts = { ...SPECIMEN, expiresOn: day("2028-02-29") };

  it("is usable on that day and not on 1 March", () => {
    const days = [day("2028-02-28"), day("2028-02-29"), day("2028-03-01")];
    expect(days.map((today) => dateOf(facts, today))).toEqual(["ends-soon", "ends-soon", "ended"]);
  });

  it("is a year and a day away on 28 February of the year before", () => {
    expect(judge(facts, day("2027-02-28"), RULES).left).toEqual({ years: 1, months: 0, days: 1 });
  });
});

describe("any certificate on any day", () => {
  it("is never good after its printed day nor ended before", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (expiresOn, today) => {
        const outcome = dateOf({ ...SPECIMEN, expiresOn }, today);
        expect(outcome === "ended").toBe(today > expiresOn);
      }),
    );
  });

  it("has as much left as lies between today and the printed day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (expiresOn, today) => {
        const { left } = judge({ ...SPECIMEN, expiresOn }, today, RULES);
        expect(left).toEqual(daysBetween(today, expiresOn) < 0 ? null : spanBetween(today, expiresOn));
      }),
    );
  });

  it("gets the same verdict from the same facts, day and rows", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (expiresOn, today) => {
        const facts = { ...SPECIMEN, expiresOn };
        expect(judge(facts, today, RULES)).toEqual(judge({ ...facts }, today, [...RULES]));
      }),
    );
  });
});

describe("the date and the cover", () => {
  it("are judged apart: cover that has ended does not change the printed date", () => {
    const verdict = judge({ ...SPECIMEN, coverChange: "left-job" }, TODAY, RULES);
    expect([verdict.date.outcome, verdict.cover.outcome]).toEqual(["usable-until", "cover-ended"]);
  });

  it("are judged apart: a printed date that has passed says nothing about the cover", () => {
    const after = addDays(DAYS.specimenExpires, 1);
    const verdict = judge({ ...SPECIMEN, coverChange: "none" }, after, RULES);
    expect([verdict.date.outcome, verdict.cover.outcome]).toEqual(["ended", "as-you-say"]);
  });

  it("leave the cover open until the holder has answered", () => {
    expect(judge(SPECIMEN, TODAY, RULES).cover).toEqual({ outcome: "cannot-tell", missing: ["coverChange"] });
  });
});

describe("of several rows", () => {
  it("the first whose conditions all say yes decides", () => {
    const rules = [row("no", { when: [expired] }), row("first", { when: [notExpired] }), row("second")];
    expect(judgedBy(rules)).toMatchObject({ ruleId: "first" });
  });

  it("only those about the kind in the hand count", () => {
    const rules = [row("other", { kind: "notice" }), row("own")];
    expect(judgedBy(rules)).toMatchObject({ ruleId: "own" });
  });

  it("only those of the question count", () => {
    const cover: AnyRule = { ...row("cover"), question: "cover", outcome: "ask" };
    const { date, cover: found } = judge(SPECIMEN, TODAY, [cover, row("date")]);
    expect([date, found]).toMatchObject([{ ruleId: "date" }, { ruleId: "cover" }]);
  });

  it("a row counts from its first to its last day, both included", () => {
    const rules = [row("dated", { from: TODAY, until: addDays(TODAY, 1) }), row("after")];
    const decidedBy = [-1, 0, 1, 2].map((offset) => judgedBy(rules, SPECIMEN, addDays(TODAY, offset)));
    const ids = decidedBy.map((finding) => "ruleId" in finding && finding.ruleId);
    expect(ids).toEqual(["after", "dated", "dated", "after"]);
  });

  it("one that waits for a fact stops the search, and no later row is taken instead", () => {
    const rules = [row("waits", { when: [coverChangeIs("none")] }), row("later")];
    expect(judgedBy(rules)).toEqual({ outcome: "cannot-tell", missing: ["coverChange"] });
  });

  it("one that waits for several facts names them all", () => {
    const rules = [row("waits", { when: [coverChangeIs("none"), isRegistered, notExpired] })];
    expect(judgedBy(rules)).toEqual({ outcome: "cannot-tell", missing: ["coverChange", "registered"] });
  });

  it("one that is ruled out is passed over even when it waits for a fact", () => {
    const rules = [row("ruled out", { when: [coverChangeIs("none"), expired] }), row("next")];
    expect(judgedBy(rules)).toMatchObject({ ruleId: "next" });
  });

  it("none in force is no answer, not the answer of another day", () => {
    const rules = [row("past", { until: addDays(TODAY, -1) }), row("to come", { from: addDays(TODAY, 1) })];
    expect(judgedBy(rules)).toEqual({ outcome: "cannot-tell", missing: [] });
  });

  it("the one that decides hands on its last day and its sources", () => {
    const rules = [row("named", { lastDay: () => DAYS.oldCardEnd, sources: ["A-1", "B-2"] })];
    expect(judgedBy(rules)).toMatchObject({ lastDay: DAYS.oldCardEnd, sources: ["A-1", "B-2"] });
    expect(judgedBy([row("unnamed")])).toMatchObject({ lastDay: null });
  });
});
