import type { Question } from "./question.ts";

export const COUNTER_QUESTIONS: readonly Question[] = [
  {
    id: "every-visit",
    certainty: "reported",
    sources: ["CTR-10", "CTR-09"],
    next: { to: "counter/certificate" },
  },
  {
    id: "pharmacy",
    certainty: "official",
    sources: ["CERT-01", "CTR-10", "REG-02"],
    next: { to: "counter/pharmacy" },
  },
  {
    id: "child-paper",
    certainty: "official",
    sources: ["CTR-10"],
    next: { to: "counter/infant" },
  },
  {
    id: "invalid-meaning",
    certainty: "official",
    sources: ["CTR-01", "CTR-06", "CTR-05"],
    next: { to: "counter/invalid" },
  },
  {
    id: "no-data-meaning",
    certainty: "official",
    sources: ["CTR-02", "CTR-04", "CTR-05"],
    next: { to: "counter/no-info" },
  },
  {
    id: "other-messages",
    certainty: "reported",
    sources: ["CTR-03", "CTR-05"],
    next: { to: "counter" },
  },
  {
    id: "reader-down",
    certainty: "official",
    sources: ["CTR-04", "INFO-04", "CERT-01"],
    next: { to: "counter/card-unread" },
  },
  {
    id: "statement",
    certainty: "reported",
    sources: ["CTR-04", "CTR-05"],
    next: { to: "counter/no-info" },
  },
  {
    id: "face-fails",
    certainty: "official",
    sources: ["PIN-02", "PIN-05", "PIN-01"],
    next: { to: "counter/card-unread" },
  },
  {
    id: "pin-at-reader",
    certainty: "official",
    sources: ["PIN-02", "PIN-05", "PIN-01", "REG-04"],
    next: { to: "counter/face-match" },
  },
  {
    id: "consent",
    certainty: "official",
    sources: ["CTR-07", "CERT-01"],
    next: { to: "register/reader-agree", query: { route: "reader" } },
  },
  {
    id: "portal-screen",
    certainty: "official",
    sources: ["INFO-04", "CTR-04", "EXP-03", "FAC-02"],
    next: { to: "counter/card-unread" },
    links: ["mynaportal"],
  },
  {
    id: "ceiling-screen",
    certainty: "official",
    sources: ["CTR-08"],
    next: { to: "counter/high-cost" },
  },
  {
    id: "phone-first-visit",
    certainty: "reported",
    sources: ["SMA-02"],
    next: { to: "counter/first-visit" },
  },
  {
    id: "emergency",
    certainty: "reported",
    sources: ["OLD-16", "OLD-18", "CTR-05"],
    next: { to: "counter/nothing" },
  },
];
