import type { Condition } from "./conditions.ts";
import type { Day } from "./day.ts";
import type { CardKind, Facts } from "./facts.ts";

/** The three questions a verdict answers, each from its own rows and never mixed. */
export type Question = "date" | "cover" | "action";

/** What the printed date says. */
export type DateOutcome =
  | "not-yet"
  | "usable-until"
  | "ends-soon"
  | "in-grace"
  | "ended"
  | "not-usable-alone"
  | "not-registered";

/** What the holder's own answers say about being insured; a card never proves it. */
export type CoverOutcome = "as-you-say" | "until-last-day" | "cover-ended" | "ask";

/** The one thing to do next. */
export type ActionOutcome =
  | "answer-cover"
  | "show-it"
  | "use-on-reader"
  | "look-again"
  | "prepare-next"
  | "get-valid"
  | "return-after-last-day"
  | "return-to-employer"
  | "return-to-insureds-employer"
  | "return-at-75"
  | "destroy"
  | "destroy-notice"
  | "ask-employer"
  | "use-my-number-card"
  | "old-card-guide"
  | "show-with-my-number-card"
  | "register"
  | "renew-electronic-certificate"
  | "renew-and-register"
  | "check-registration";

export interface OutcomeOf {
  readonly date: DateOutcome;
  readonly cover: CoverOutcome;
  readonly action: ActionOutcome;
}

/**
 * One dated, sourced row. The first row in force whose conditions all say yes decides;
 * a condition that cannot answer stops the search and names the missing fact.
 */
export interface Rule<Q extends Question = Question> {
  readonly id: string;
  readonly question: Q;
  readonly kind: CardKind;
  /** First day the row is in force, inclusive; null = always was. */
  readonly from: Day | null;
  /** Last day the row is in force, inclusive; null = still is. */
  readonly until: Day | null;
  readonly when: readonly Condition[];
  readonly outcome: OutcomeOf[Q];
  /** The last usable day that this row can name, if any. */
  readonly lastDay?: (facts: Facts) => Day | null;
  /** Ids of the fact dossier, e.g. `CERT-21`; at least one. */
  readonly sources: readonly [string, ...string[]];
}

export type AnyRule = Rule<"date"> | Rule<"cover"> | Rule<"action">;
