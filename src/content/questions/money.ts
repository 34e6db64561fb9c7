import type { Question } from "./question.ts";

export const MONEY_QUESTIONS: readonly Question[] = [
  {
    id: "paid-in-full",
    certainty: "reported",
    sources: ["OLD-16", "OLD-18"],
    next: { to: "refund" },
    links: ["kyokai"],
  },
  {
    id: "settle-at-clinic",
    certainty: "reported",
    sources: ["OLD-16", "OLD-18"],
    next: { to: "counter/refund-later" },
  },
  {
    id: "claim-form",
    certainty: "official",
    sources: ["OLD-16", "OLD-18"],
    next: { to: "refund" },
    links: ["kyokai"],
  },
  {
    id: "claim-limit",
    certainty: "reported",
    sources: ["OLD-17"],
    next: { to: "refund" },
    links: ["kyokai"],
    calc: "refund",
  },
  {
    id: "receipts",
    certainty: "reported",
    sources: ["OLD-18", "OLD-16"],
    next: { to: "refund" },
  },
  {
    id: "how-much",
    certainty: "unsettled",
    sources: ["OLD-16"],
    next: { to: "phones" },
    links: ["kyokai"],
  },
  {
    id: "used-after-loss",
    certainty: "official",
    sources: ["OLD-19", "VAL-08"],
    next: { to: "leaving/used-after", query: { who: "self", "self-when": "used" } },
    links: ["kyokai"],
  },
  {
    id: "certificate-free",
    certainty: "official",
    sources: ["CERT-06", "SCAM-01", "GET-03", "LOST-01"],
    next: { to: "card/certificate" },
    call: ["kyokai"],
  },
  {
    id: "ceiling-certificate",
    certainty: "official",
    sources: ["CTR-08", "CERT-01"],
    next: { to: "counter/high-cost" },
    links: ["kyokai"],
  },
  {
    id: "claim-online",
    certainty: "reported",
    sources: ["GET-04", "GET-06", "OLD-16"],
    next: { to: "refund" },
    links: ["kyokai"],
  },
];
