import type { Question } from "./question.ts";

export const VALIDITY_QUESTIONS: readonly Question[] = [
  {
    id: "how-long",
    certainty: "official",
    sources: ["VAL-01", "VAL-06", "VAL-08", "VAL-05"],
    next: { to: "check" },
  },
  {
    id: "which-date",
    certainty: "official",
    sources: ["CERT-11", "VAL-06", "CERT-20"],
    next: { to: "check" },
  },
  {
    id: "different-expiry",
    certainty: "official",
    sources: ["VAL-01", "VAL-06"],
    next: { to: "check" },
    call: ["kyokai"],
  },
  {
    id: "not-end-of-november",
    certainty: "unsettled",
    sources: ["VAL-02", "VAL-06", "VAL-07"],
    next: { to: "check" },
    call: ["kyokai"],
  },
  {
    id: "last-day",
    certainty: "official",
    sources: ["VAL-06", "VAL-08"],
    next: { to: "check" },
  },
  {
    id: "ends-earlier",
    certainty: "official",
    sources: ["VAL-08", "OLD-19"],
    next: { to: "leaving" },
    calc: "leaving",
  },
  {
    id: "proof-of-cover",
    certainty: "official",
    sources: ["VAL-08", "CERT-15"],
    next: { to: "check" },
    call: ["kyokai"],
  },
  {
    id: "insurance-ends-too",
    certainty: "official",
    sources: ["VAL-08", "VAL-10", "CERT-32"],
    next: { to: "still-good" },
  },
  {
    id: "renewal",
    certainty: "unsettled",
    sources: ["VAL-11", "VAL-02", "CERT-03", "CERT-04"],
    next: { to: "check" },
    call: ["kyokai"],
  },
  {
    id: "expired-now",
    certainty: "official",
    sources: ["VAL-10", "GET-03", "REG-01", "OLD-18", "VAL-08"],
    next: { to: "still-good/cover-after", query: { date: "passed" } },
  },
  {
    id: "expired-return",
    certainty: "official",
    sources: ["VAL-10", "CERT-21", "CERT-22", "OLD-07"],
    next: { to: "old-card/yellow-still", query: { which: "yellow" } },
  },
];
