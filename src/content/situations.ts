import type { PageRef } from "../domain/guide.ts";
import type { HandId } from "./routes.ts";

export const SITUATION_GROUPS = ["now", "card", "job", "family", "number", "money"] as const;
export type SituationGroup = (typeof SITUATION_GROUPS)[number];

/**
 * What may have happened to somebody, with the page that answers it: from the first screen it is never more
 * than three taps away. Words: `situations:items.<id>` with `label` and `find`.
 */
export interface Situation extends PageRef {
  readonly id: string;
  readonly group: SituationGroup;
  /** Things in the hand on whose pages it is listed too. */
  readonly hands: readonly HandId[];
}

export const SITUATIONS: readonly Situation[] = [
  { id: "invalid", group: "now", hands: ["my-number-card", "certificate", "nothing"], to: "counter/invalid" },
  { id: "no-info", group: "now", hands: ["my-number-card", "certificate", "nothing"], to: "counter/no-info" },
  { id: "unread", group: "now", hands: ["my-number-card"], to: "counter/card-unread" },
  { id: "only-old", group: "now", hands: ["old-card"], to: "counter/old-card" },
  { id: "only-notice", group: "now", hands: ["notice"], to: "counter/notice-only" },
  { id: "no-paper", group: "now", hands: ["nothing"], to: "counter/nothing" },
  { id: "paid-all", group: "money", hands: ["nothing", "certificate", "old-card"], to: "refund" },
  {
    id: "used-after",
    group: "money",
    hands: ["certificate"],
    to: "leaving/used-after",
    query: { who: "self", "self-when": "used" },
  },
  { id: "high-cost", group: "money", hands: ["certificate", "my-number-card"], to: "counter/high-cost" },
  { id: "what-paper", group: "card", hands: ["certificate", "old-card", "notice", "leaflet"], to: "papers" },
  { id: "still-good", group: "card", hands: ["certificate"], to: "still-good" },
  { id: "two", group: "card", hands: ["certificate"], to: "two-cards" },
  {
    id: "old-what",
    group: "card",
    hands: ["old-card"],
    to: "old-card/ended-by",
    query: { which: "light-blue" },
  },
  {
    id: "notice-what",
    group: "card",
    hands: ["notice"],
    to: "old-card/paper-destroy",
    query: { which: "paper" },
  },
  {
    id: "lost",
    group: "card",
    hands: ["certificate", "nothing"],
    to: "lost/certificate",
    query: { what: "certificate" },
  },
  {
    id: "found",
    group: "card",
    hands: ["certificate"],
    to: "lost/found",
    query: { what: "certificate", certificate: "found" },
  },
  {
    id: "lost-old",
    group: "card",
    hands: ["old-card", "nothing"],
    to: "lost/old-card",
    query: { what: "old-card" },
  },
  {
    id: "lost-notice",
    group: "card",
    hands: ["notice", "nothing"],
    to: "lost/notice",
    query: { what: "notice" },
  },
  { id: "not-arrived", group: "card", hands: ["nothing"], to: "not-arrived" },
  {
    id: "wrong",
    group: "card",
    hands: ["certificate", "leaflet"],
    to: "changes/wrong-what",
    query: { what: "wrong" },
  },
  {
    id: "other-insurer",
    group: "card",
    hands: ["certificate", "old-card", "notice"],
    to: "which-paper/other-insurer",
    query: { material: "plastic", plastic: "certificate", insurer: "other" },
  },
  {
    id: "seamen",
    group: "card",
    hands: ["certificate"],
    to: "which-paper/seamen",
    query: { material: "plastic", plastic: "certificate", insurer: "seamen" },
  },
  { id: "copy", group: "card", hands: ["certificate"], to: "copy" },
  {
    id: "leaving-soon",
    group: "job",
    hands: ["certificate"],
    to: "leaving/before",
    query: { who: "self", "self-when": "not-yet" },
  },
  {
    id: "left",
    group: "job",
    hands: ["certificate"],
    to: "leaving/after-what",
    query: { who: "self", "self-when": "left" },
  },
  {
    id: "arrived-late",
    group: "job",
    hands: ["certificate"],
    to: "leaving/arrived-late",
    query: { who: "self", "self-when": "left", "after-what": "late" },
  },
  {
    id: "insured-left",
    group: "job",
    hands: ["certificate"],
    to: "leaving/insured-leaves",
    query: { who: "insured" },
  },
  {
    id: "next-cover",
    group: "job",
    hands: ["certificate", "nothing"],
    to: "leaving/next-cover",
    query: { who: "next" },
  },
  { id: "new-job", group: "job", hands: ["certificate", "nothing"], to: "new-job" },
  {
    id: "gap",
    group: "job",
    hands: ["certificate", "nothing"],
    to: "new-job/gap",
    query: { situation: "gap" },
  },
  { id: "voluntary", group: "job", hands: ["certificate"], to: "voluntary" },
  { id: "moved", group: "job", hands: ["certificate"], to: "changes" },
  {
    id: "some-none",
    group: "family",
    hands: ["certificate", "nothing"],
    to: "family/some-none",
    query: { situation: "some-none" },
  },
  {
    id: "baby",
    group: "family",
    hands: ["certificate", "nothing"],
    to: "family/baby",
    query: { situation: "new-member", "new-what": "baby" },
  },
  {
    id: "dependent-left",
    group: "family",
    hands: ["certificate"],
    to: "family/leaves",
    query: { situation: "leaves" },
  },
  { id: "child-card", group: "family", hands: ["my-number-card"], to: "helpers" },
  {
    id: "seventy",
    group: "family",
    hands: ["certificate"],
    to: "seventy/share-starts",
    query: { age: "turning-seventy" },
  },
  {
    id: "seventy-five",
    group: "family",
    hands: ["certificate"],
    to: "seventy/who-turns",
    query: { age: "turning-seventy-five" },
  },
  { id: "death", group: "family", hands: ["certificate"], to: "leaving/death-who", query: { who: "death" } },
  { id: "private", group: "family", hands: ["certificate", "my-number-card", "nothing"], to: "quiet" },
  { id: "register", group: "number", hands: ["my-number-card", "nothing", "notice"], to: "register" },
  {
    id: "got-myna",
    group: "number",
    hands: ["certificate", "my-number-card"],
    to: "two-cards/certificate-and-myna",
    query: { "how-many": "my-number", registered: "yes" },
  },
  { id: "pin", group: "number", hands: ["my-number-card"], to: "pin" },
  { id: "expiring", group: "number", hands: ["my-number-card"], to: "expiring" },
  {
    id: "lost-number",
    group: "number",
    hands: ["nothing", "my-number-card"],
    to: "lost/my-number-card",
    query: { what: "my-number-card" },
  },
  { id: "phone-card", group: "number", hands: ["my-number-card"], to: "smartphone" },
  { id: "cancel", group: "number", hands: ["my-number-card", "certificate"], to: "cancel" },
  { id: "abroad", group: "number", hands: ["my-number-card", "certificate"], to: "foreign" },
  {
    id: "leaving-japan",
    group: "number",
    hands: ["certificate", "my-number-card"],
    to: "foreign/leaving-japan",
    query: { topic: "leaving-japan" },
  },
  { id: "scam", group: "number", hands: ["nothing", "my-number-card", "leaflet"], to: "scam" },
];
