import type { Question } from "./question.ts";

export const FOREIGN_QUESTIONS: readonly Question[] = [
  {
    id: "stay-renewed",
    certainty: "official",
    sources: ["FOR-02", "FOR-04"],
    next: { to: "foreign/stay-state", query: { topic: "stay" } },
  },
  {
    id: "card-validity",
    certainty: "official",
    sources: ["FOR-01", "FOR-02"],
    next: { to: "foreign/stay-state", query: { topic: "stay" } },
  },
  {
    id: "same-day",
    certainty: "official",
    sources: ["FOR-02"],
    next: { to: "foreign/extend-card", query: { topic: "stay", "stay-state": "new-card" } },
  },
  {
    id: "pending-renewal",
    certainty: "official",
    sources: ["FOR-03", "FOR-04"],
    next: { to: "foreign/two-month-extension", query: { topic: "stay", "stay-state": "waiting" } },
    calc: "stay-card",
  },
  {
    id: "missed",
    certainty: "official",
    sources: ["FOR-04", "EXP-06", "CERT-04", "GET-03"],
    next: { to: "foreign/card-ended", query: { topic: "stay", "stay-state": "passed" } },
  },
  {
    id: "combined-card",
    certainty: "reported",
    sources: ["FOR-06", "REG-01", "REG-11"],
    next: { to: "register" },
  },
  {
    id: "combined-renewal",
    certainty: "reported",
    sources: ["FOR-07", "FOR-06", "REG-11"],
    next: { to: "foreign/combined-card", query: { topic: "stay", "stay-state": "combined" } },
  },
  {
    id: "certificate-and-stay",
    certainty: "unsettled",
    sources: ["FOR-11", "VAL-06", "VAL-08"],
    next: { to: "foreign/certificate-date", query: { topic: "certificate-date" } },
    call: ["kyokai"],
  },
  {
    id: "help-lines",
    certainty: "reported",
    sources: ["TEL-03", "TEL-04"],
    next: { to: "phones" },
    call: ["my-number-languages", "my-number-system-languages"],
  },
  {
    id: "kyokai-language",
    certainty: "unsettled",
    sources: ["TEL-03", "FOR-09", "TEL-01"],
    next: { to: "counter" },
    call: ["my-number-languages", "kyokai"],
  },
  {
    id: "national-guide",
    certainty: "official",
    sources: ["FOR-10"],
    next: { to: "words" },
  },
  {
    id: "kyokai-leaflets",
    certainty: "reported",
    sources: ["FOR-09"],
    next: { to: "papers" },
    links: ["kyokai"],
  },
  {
    id: "not-immigration",
    certainty: "official",
    sources: ["CERT-01", "CERT-10"],
    next: { to: "papers" },
  },
  {
    id: "leaving-japan",
    certainty: "official",
    sources: ["FOR-08", "CERT-21", "CERT-22"],
    next: { to: "foreign/leaving-japan", query: { topic: "leaving-japan" } },
  },
  {
    id: "family-extends",
    certainty: "official",
    sources: ["FOR-05", "FOR-02"],
    next: { to: "foreign/stay-state", query: { topic: "stay" } },
  },
];
