import { addMonths, type Day } from "./day.ts";
import { graceEnd } from "./deadlines.ts";
import type { CoverChange, FactName, Facts } from "./facts.ts";

/** Yes, no, or the fact that would settle it. */
export type Answer = "yes" | "no" | { readonly missing: FactName };
export type Condition = (facts: Facts, today: Day) => Answer;

/** Months before the printed end in which we say "ends soon"; readers warn for as long (EXP-05). */
export const ENDS_SOON_MONTHS = 3;

const answer = (truth: boolean): Answer => (truth ? "yes" : "no");

const onExpiry = (test: (expiresOn: Day, today: Day) => boolean): Condition => {
  return ({ expiresOn }, today) => (expiresOn ? answer(test(expiresOn, today)) : { missing: "expiresOn" });
};

/** The printed day itself still counts (codes §5.2). */
export const expired = onExpiry((expiresOn, today) => today > expiresOn);
export const notExpired = onExpiry((expiresOn, today) => today <= expiresOn);
export const endsSoon = onExpiry((expiresOn, today) => today > addMonths(expiresOn, -ENDS_SOON_MONTHS));
export const withinGrace = onExpiry((expiresOn, today) => today > expiresOn && today <= graceEnd(expiresOn));
export const graceOver = onExpiry((expiresOn, today) => today > graceEnd(expiresOn));

export const issuedLater: Condition = ({ issuedOn }, today) =>
  issuedOn ? answer(today < issuedOn) : { missing: "issuedOn" };

export const coverChangeIs =
  (...changes: readonly CoverChange[]): Condition =>
  ({ coverChange }) =>
    coverChange ? answer(changes.includes(coverChange)) : { missing: "coverChange" };

export const isRegistered: Condition = ({ registered }) =>
  registered === undefined ? { missing: "registered" } : answer(registered);
export const notRegistered: Condition = ({ registered }) =>
  registered === undefined ? { missing: "registered" } : answer(!registered);

/** Lets a row apply only while nothing is known, e.g. to ask a question first. */
export const unanswered =
  (fact: FactName): Condition =>
  (facts) =>
    answer(facts[fact] === undefined);
