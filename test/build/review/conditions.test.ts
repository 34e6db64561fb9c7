import { describe, expect, it } from "vitest";
import { describeCondition, lastDayOf } from "../../../src/build/review/conditions.ts";
import { knownWord } from "../../../src/build/review/context.tsx";
import { DAYS } from "../../../src/content/days.ts";
import { RULES } from "../../../src/content/rules.ts";
import { coverChangeIs, endsSoon, notRegistered, unanswered } from "../../../src/domain/conditions.ts";

describe("a condition is told", () => {
  it("by its name", () => {
    expect(describeCondition(endsSoon)).toEqual({ name: "endsSoon", values: [] });
    expect(describeCondition(notRegistered)).toEqual({ name: "notRegistered", values: [] });
  });

  it("with the values that it was made for", () => {
    expect(describeCondition(coverChangeIs("none", "turned-75"))).toEqual({
      name: "coverChangeIs",
      values: ["none", "turned-75"],
    });
    expect(describeCondition(unanswered("registered"))).toEqual({
      name: "unanswered",
      values: ["registered"],
    });
  });

  it("as unknown when it is neither", () => {
    expect(describeCondition(() => "yes")).toBeNull();
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("in words for the rule %s", (_id, { when }) => {
    const names = when.map((condition) => describeCondition(condition)?.name);
    expect(names.filter((name) => knownWord("en", `condition.${name}`) === null)).toEqual([]);
  });
});

describe("the last day of a rule", () => {
  const lastDay = (id: string) => {
    const rule = RULES.find((own) => own.id === id);
    return rule && lastDayOf(rule);
  };

  it("is the printed one, the end of the grace after it, a fixed one, or none", () => {
    expect(lastDay("certificate.usable")).toEqual({ word: "printedEnd" });
    expect(lastDay("my-number-card.in-grace")).toEqual({ word: "graceEnd" });
    expect(lastDay("old-card.ended")).toBe(DAYS.oldCardEnd);
    expect(lastDay("notice.not-alone")).toBeNull();
  });
});
