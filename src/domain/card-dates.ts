import { addYears, type Day, day } from "./day.ts";

/** No 資格確認書 was issued before this day. Source: codes §4.2. */
const FIRST_ISSUE = day("2024-12-02");
/** The law allows at most five years (VAL-05); the Kyokai gives four to five (VAL-01). */
const LONGEST_YEARS = 5;
/** Twice what the law allows is a misread year, not a rare card. */
const IMPOSSIBLE_YEARS = 10;
const SHORTEST_USUAL_YEARS = 1;
const USUAL_EXPIRY = "-11-30";

export type CardDateName = "issuedOn" | "expiresOn";

/** Dates that no certificate can carry: one of them was misread. */
export type CardDatesProblem =
  | { readonly kind: "expiry-not-after-issue" }
  | { readonly kind: "expiry-too-far" }
  | { readonly kind: "issue-before-certificates-existed" }
  | { readonly kind: "era-overrun"; readonly which: CardDateName };

/** Dates that a certificate may carry but rarely does: a reason to look at the card again, never an error. */
export type CardDatesOddity =
  | { readonly kind: "expiry-not-30-november" }
  | { readonly kind: "longer-than-five-years" }
  | { readonly kind: "issued-in-the-future" }
  | { readonly kind: "shorter-than-usual" };

export interface CardDatesCheck {
  readonly problems: readonly CardDatesProblem[];
  readonly oddities: readonly CardDatesOddity[];
}

/**
 * Tells impossible dates from unusual ones. `overruns` names the dates that were written in an era which
 * was over by then (see `eraOverrun` of the readers). Sources: codes §4.2, VAL-05 to VAL-07.
 */
export function checkCardDates(
  { issuedOn, expiresOn }: { readonly issuedOn: Day; readonly expiresOn: Day },
  today: Day,
  overruns: readonly CardDateName[] = [],
): CardDatesCheck {
  const problems: CardDatesProblem[] = overruns.map((which) => ({ kind: "era-overrun", which }));
  if (issuedOn < FIRST_ISSUE) problems.push({ kind: "issue-before-certificates-existed" });
  if (expiresOn <= issuedOn) problems.push({ kind: "expiry-not-after-issue" });

  if (expiresOn > addYears(issuedOn, IMPOSSIBLE_YEARS)) problems.push({ kind: "expiry-too-far" });

  const oddities: CardDatesOddity[] = [];
  if (issuedOn > today) oddities.push({ kind: "issued-in-the-future" });
  if (expiresOn > addYears(issuedOn, LONGEST_YEARS)) oddities.push({ kind: "longer-than-five-years" });
  if (expiresOn > issuedOn && expiresOn < addYears(issuedOn, SHORTEST_USUAL_YEARS)) {
    oddities.push({ kind: "shorter-than-usual" });
  }
  if (!expiresOn.endsWith(USUAL_EXPIRY)) oddities.push({ kind: "expiry-not-30-november" });
  return { problems, oddities };
}
