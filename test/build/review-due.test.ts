import { describe, expect, it } from "vitest";
import { reviewLines } from "../../src/build/review-due.ts";
import facts from "../../src/content/facts.json";
import { FACTS } from "../../src/content/freshness.ts";
import { VOLATILE_FACTS } from "../../src/content/volatile-facts.ts";
import { addDays, type Day } from "../../src/domain/day.ts";

const warnings = (today: Day): readonly string[] =>
  reviewLines(today).filter((line) => line.startsWith("WARNING"));
const first = Object.values(VOLATILE_FACTS).sort()[0] as Day;

describe("the warning of facts that are to be checked again", () => {
  it("comes thirty days before the first review date, not sooner", () => {
    expect(warnings(addDays(first, -31))).toEqual([]);
    expect(warnings(addDays(first, -30))).toHaveLength(1);
    expect(warnings(addDays(first, -30))[0]).toContain(`by ${first} (in 30 days)`);
  });

  it("stays when the date has passed", () => {
    expect(warnings(addDays(first, 5))[0]).toContain("(5 days ago)");
  });

  it("names every fact when the whole dossier is overdue", () => {
    const named = warnings(addDays(FACTS.reviewBy, 1)).join(" ");
    expect(Object.keys(facts).filter((id) => !named.includes(id))).toEqual([]);
  });

  it("always ends with the age of the whole", () => {
    const line = reviewLines(addDays(FACTS.checkedOn, 10)).at(-1);
    expect(line).toContain(`checked on ${FACTS.checkedOn} (10 days ago)`);
  });
});
