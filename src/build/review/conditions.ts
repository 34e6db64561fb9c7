import * as conditions from "../../domain/conditions.ts";
import { type Day, day } from "../../domain/day.ts";
import { graceEnd } from "../../domain/deadlines.ts";
import { COVER_CHANGES, type FactName, type Facts } from "../../domain/facts.ts";
import type { AnyRule } from "../../domain/rule.ts";

/** The function that makes or is a condition, and the values that it was made for. */
export interface Description {
  readonly name: string;
  readonly values: readonly string[];
}

const SOME_DAY = day("2029-11-30");
const KNOWN = { expiresOn: SOME_DAY, issuedOn: SOME_DAY, coverChange: "none", registered: true } as const;
const FACT_NAMES = Object.keys(KNOWN) as readonly FactName[];

/**
 * Conditions are functions. Those with a name are found among the exported ones; those made for some values are
 * asked with every value, and so tell what they were made for. Null for one that is neither.
 */
export function describeCondition(condition: conditions.Condition): Description | null {
  const named = Object.entries(conditions).find(([, own]) => own === condition);
  if (named) return { name: named[0], values: [] };
  const answer = (facts: Omit<Facts, "kind">) => condition({ kind: "certificate", ...facts }, SOME_DAY);
  if (answer({}) === "yes") {
    const asked = FACT_NAMES.filter((name) => answer({ [name]: KNOWN[name] }) === "no");
    return asked.length > 0 ? { name: "unanswered", values: asked } : null;
  }
  const said = COVER_CHANGES.filter((coverChange) => answer({ coverChange }) === "yes");
  return said.length > 0 ? { name: "coverChangeIs", values: said } : null;
}

/** The last day that a rule can name: one that follows from the printed one, or a fixed one, or none. */
export function lastDayOf({
  kind,
  lastDay,
}: AnyRule): { readonly word: "printedEnd" | "graceEnd" } | Day | null {
  const last = lastDay?.({ kind, expiresOn: SOME_DAY }) ?? null;
  if (last === SOME_DAY) return { word: "printedEnd" };
  return last === graceEnd(SOME_DAY) ? { word: "graceEnd" } : last;
}
