import {
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
} from "../domain/conditions.ts";
import type { Day } from "../domain/day.ts";
import { graceEnd } from "../domain/deadlines.ts";
import type { CardKind, Facts } from "../domain/facts.ts";
import type { AnyRule, Question, Rule } from "../domain/rule.ts";
import { DAYS } from "./days.ts";

const ALWAYS = { from: null, until: null } as const;
const printedEnd = (facts: Facts): Day | null => facts.expiresOn ?? null;
const graceLastDay = (facts: Facts): Day | null => (facts.expiresOn ? graceEnd(facts.expiresOn) : null);
const rows =
  <Q extends Question>(question: Q, kind: CardKind) =>
  (...list: readonly Omit<Rule<Q>, "question" | "kind">[]): readonly Rule<Q>[] =>
    list.map((row) => ({ ...row, question, kind }));

const dateRules = [
  ...rows("date", "certificate")(
    { id: "certificate.ended", ...ALWAYS, when: [expired], outcome: "ended", lastDay: printedEnd, sources: ["VAL-06", "VAL-10"] },
    { id: "certificate.not-yet", ...ALWAYS, when: [issuedLater], outcome: "not-yet", lastDay: printedEnd, sources: ["VAL-06"] },
    { id: "certificate.ends-soon", ...ALWAYS, when: [endsSoon], outcome: "ends-soon", lastDay: printedEnd, sources: ["VAL-06"] },
    { id: "certificate.usable", ...ALWAYS, when: [notExpired], outcome: "usable-until", lastDay: printedEnd, sources: ["VAL-01", "VAL-06"] },
  ),
  ...rows("date", "old-card")(
    { id: "old-card.usable", from: null, until: DAYS.oldCardEnd, when: [], outcome: "usable-until", lastDay: () => DAYS.oldCardEnd, sources: ["OLD-02"] },
    // Clinics could accept it for a while, but that was never the holder's right (OLD-11).
    { id: "old-card.ended-clinics-may-accept", from: DAYS.oldCardOver, until: DAYS.graceEnd, when: [], outcome: "ended", lastDay: () => DAYS.oldCardEnd, sources: ["OLD-02", "OLD-08", "OLD-09", "OLD-11"] },
    { id: "old-card.ended", from: DAYS.graceOver, until: null, when: [], outcome: "ended", lastDay: () => DAYS.oldCardEnd, sources: ["OLD-02", "OLD-10"] },
  ),
  ...rows("date", "notice")(
    { id: "notice.not-alone", ...ALWAYS, when: [], outcome: "not-usable-alone", sources: ["INFO-01", "INFO-02", "INFO-07"] },
  ),
  ...rows("date", "my-number-card")(
    { id: "my-number-card.not-registered", ...ALWAYS, when: [notRegistered], outcome: "not-registered", sources: ["REG-01"] },
    { id: "my-number-card.ended", ...ALWAYS, when: [isRegistered, graceOver], outcome: "ended", lastDay: graceLastDay, sources: ["EXP-03", "EXP-04"] },
    { id: "my-number-card.in-grace", ...ALWAYS, when: [isRegistered, withinGrace], outcome: "in-grace", lastDay: graceLastDay, sources: ["EXP-03", "EXP-06", "FOR-01"] },
    { id: "my-number-card.ends-soon", ...ALWAYS, when: [isRegistered, endsSoon], outcome: "ends-soon", lastDay: printedEnd, sources: ["EXP-02", "EXP-05"] },
    { id: "my-number-card.usable", ...ALWAYS, when: [isRegistered, notExpired], outcome: "usable-until", lastDay: printedEnd, sources: ["EXP-01"] },
  ),
];

const coverRulesOf = (kind: CardKind) =>
  rows(
    "cover",
    kind,
  )(
    { id: `${kind}.cover-as-you-say`, ...ALWAYS, when: [coverChangeIs("none", "registered-card")], outcome: "as-you-say", sources: ["VAL-08"] },
    { id: `${kind}.cover-until-last-day`, ...ALWAYS, when: [coverChangeIs("leaving-job")], outcome: "until-last-day", sources: ["CERT-21", "VAL-08"] },
    { id: `${kind}.cover-ended`, ...ALWAYS, when: [coverChangeIs("left-job", "left-dependency", "turned-75", "joined-other-insurer")], outcome: "cover-ended", sources: ["VAL-08", "OLD-19", "CERT-32"] },
    { id: `${kind}.cover-ask`, ...ALWAYS, when: [coverChangeIs("unsure")], outcome: "ask", sources: ["VAL-08"] },
  );

const actionRules = [
  ...rows("action", "certificate")(
    { id: "certificate.expired-first", ...ALWAYS, when: [expired, unanswered("coverChange")], outcome: "get-valid", sources: ["VAL-10", "GET-03"] },
    // An ended certificate may be destroyed whatever happened to the cover (VAL-10).
    { id: "certificate.expired-cover-ended", ...ALWAYS, when: [expired, coverChangeIs("left-job", "left-dependency", "turned-75", "joined-other-insurer", "registered-card")], outcome: "destroy", sources: ["VAL-10", "CERT-22"] },
    { id: "certificate.expired", ...ALWAYS, when: [expired, coverChangeIs("none", "leaving-job", "unsure")], outcome: "get-valid", sources: ["VAL-10", "VAL-11", "GET-03"] },
    { id: "certificate.look-again", ...ALWAYS, when: [issuedLater], outcome: "look-again", sources: ["VAL-06"] },
    { id: "certificate.ask-cover", ...ALWAYS, when: [unanswered("coverChange")], outcome: "answer-cover", sources: ["VAL-08"] },
    { id: "certificate.leaving-soon", ...ALWAYS, when: [notExpired, coverChangeIs("leaving-job")], outcome: "return-after-last-day", sources: ["CERT-21"] },
    { id: "certificate.left", ...ALWAYS, when: [notExpired, coverChangeIs("left-job", "joined-other-insurer")], outcome: "return-to-employer", sources: ["CERT-21", "CERT-23", "CERT-32", "VAL-08"] },
    { id: "certificate.leaving-dependency", ...ALWAYS, when: [notExpired, coverChangeIs("left-dependency")], outcome: "return-to-insureds-employer", sources: ["CERT-23"] },
    { id: "certificate.seventy-five", ...ALWAYS, when: [notExpired, coverChangeIs("turned-75")], outcome: "return-at-75", sources: ["CERT-34", "VAL-08", "VAL-09"] },
    { id: "certificate.unsure", ...ALWAYS, when: [notExpired, coverChangeIs("unsure")], outcome: "ask-employer", sources: ["VAL-08", "TEL-01"] },
    // Whether the Kyokai wants it back is not known (CERT-31), so it is neither returned nor destroyed yet.
    { id: "certificate.registered", ...ALWAYS, when: [notExpired, coverChangeIs("registered-card")], outcome: "use-my-number-card", sources: ["CERT-31", "REG-01", "CTR-09"] },
    { id: "certificate.prepare-next", ...ALWAYS, when: [endsSoon, coverChangeIs("none")], outcome: "prepare-next", sources: ["VAL-11", "GET-03"] },
    { id: "certificate.show-it", ...ALWAYS, when: [notExpired, coverChangeIs("none")], outcome: "show-it", sources: ["CERT-01", "CTR-10", "VAL-08"] },
  ),
  ...rows("action", "old-card")(
    { id: "old-card.show-it", from: null, until: DAYS.oldCardEnd, when: [], outcome: "show-it", sources: ["OLD-02"] },
    { id: "old-card.guide", from: DAYS.oldCardOver, until: null, when: [], outcome: "old-card-guide", sources: ["OLD-03", "OLD-04", "OLD-07"] },
  ),
  ...rows("action", "notice")(
    { id: "notice.with-my-number-card-first", ...ALWAYS, when: [unanswered("coverChange")], outcome: "show-with-my-number-card", sources: ["INFO-01", "INFO-04"] },
    { id: "notice.destroy", ...ALWAYS, when: [coverChangeIs("left-job", "left-dependency", "turned-75", "joined-other-insurer")], outcome: "destroy-notice", sources: ["INFO-06", "CERT-22"] },
    { id: "notice.with-my-number-card", ...ALWAYS, when: [coverChangeIs("none", "leaving-job", "unsure", "registered-card")], outcome: "show-with-my-number-card", sources: ["INFO-01", "INFO-04"] },
  ),
  ...rows("action", "my-number-card")(
    { id: "my-number-card.check-registration", ...ALWAYS, when: [unanswered("registered")], outcome: "check-registration", sources: ["REG-06"] },
    { id: "my-number-card.register", ...ALWAYS, when: [notRegistered], outcome: "register", sources: ["REG-01", "REG-02"] },
    { id: "my-number-card.registered-again", ...ALWAYS, when: [isRegistered, graceOver], outcome: "renew-and-register", sources: ["EXP-02", "EXP-04", "FOR-04", "REG-01"] },
    { id: "my-number-card.renew", ...ALWAYS, when: [isRegistered, endsSoon], outcome: "renew-electronic-certificate", sources: ["EXP-02", "EXP-03", "FOR-04"] },
    { id: "my-number-card.use-on-reader", ...ALWAYS, when: [isRegistered, notExpired], outcome: "use-on-reader", sources: ["CTR-09", "REG-01"] },
  ),
];

/** Every rule of the app, in the order in which it is asked. */
export const RULES: readonly AnyRule[] = [
  ...dateRules,
  ...coverRulesOf("certificate"),
  ...coverRulesOf("old-card"),
  ...coverRulesOf("notice"),
  ...coverRulesOf("my-number-card"),
  ...actionRules,
];
