import { type Day, type Span, spanBetween } from "./day.ts";
import type { FactName, Facts } from "./facts.ts";
import type { AnyRule, OutcomeOf, Question, Rule } from "./rule.ts";

/** The answer to one question: a row's outcome, or "cannot tell" with the facts that would settle it. */
export type Finding<Q extends Question = Question> =
  | {
      readonly outcome: OutcomeOf[Q];
      readonly ruleId: string;
      readonly lastDay: Day | null;
      readonly sources: readonly string[];
    }
  | { readonly outcome: "cannot-tell"; readonly missing: readonly FactName[] };

export interface Verdict {
  /** What the printed date says. */
  readonly date: Finding<"date">;
  /** Whether the holder is still insured, as far as they said. */
  readonly cover: Finding<"cover">;
  /** The one next action. */
  readonly action: Finding<"action">;
  /** Full years, months and days from today to the last usable day; null when past or unknown. */
  readonly left: Span | null;
}

const inForce = (rule: AnyRule, today: Day): boolean =>
  (rule.from === null || rule.from <= today) && (rule.until === null || today <= rule.until);

function decide<Q extends Question>(
  question: Q,
  facts: Facts,
  today: Day,
  rules: readonly AnyRule[],
): Finding<Q> {
  const rows = rules.filter((rule): rule is Extract<AnyRule, Rule<Q>> => rule.question === question);
  for (const rule of rows) {
    if (rule.kind !== facts.kind || !inForce(rule, today)) continue;
    const answers = rule.when.map((condition) => condition(facts, today));
    if (answers.includes("no")) continue;
    const missing = answers.flatMap((a) => (typeof a === "object" ? [a.missing] : []));
    if (missing.length > 0) return { outcome: "cannot-tell", missing };
    return {
      outcome: rule.outcome as OutcomeOf[Q],
      ruleId: rule.id,
      lastDay: rule.lastDay?.(facts) ?? null,
      sources: rule.sources,
    };
  }
  return { outcome: "cannot-tell", missing: [] };
}

/**
 * Judges a card on a day in Japan. Pure: the same facts, day and rows give the same verdict,
 * and nothing of it is ever stored, so a kept card is judged anew at each opening.
 */
export function judge(facts: Facts, today: Day, rules: readonly AnyRule[]): Verdict {
  const date = decide("date", facts, today, rules);
  const lastDay = date.outcome === "cannot-tell" ? null : date.lastDay;
  return {
    date,
    cover: decide("cover", facts, today, rules),
    action: decide("action", facts, today, rules),
    left: lastDay && lastDay >= today ? spanBetween(today, lastDay) : null,
  };
}
