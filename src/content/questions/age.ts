import type { Question } from "./question.ts";

export const AGE_QUESTIONS: readonly Question[] = [
  {
    id: "seventy-changes",
    certainty: "official",
    sources: ["CERT-33", "CERT-13", "CERT-33b"],
    next: { to: "seventy" },
  },
  {
    id: "seventy-from",
    certainty: "reported",
    sources: ["CERT-33b", "TEL-01"],
    next: { to: "seventy/share-starts", query: { age: "turning-seventy" } },
    call: ["kyokai"],
    calc: "seventy",
  },
  {
    id: "show-both",
    certainty: "official",
    sources: ["CERT-33", "CERT-13"],
    next: { to: "counter/senior" },
  },
  {
    id: "seventy-return",
    certainty: "official",
    sources: ["CERT-33", "CERT-21"],
    next: { to: "leaving" },
  },
  {
    id: "seventy-five-changes",
    certainty: "official",
    sources: ["CERT-34", "VAL-08", "CHG-07"],
    next: { to: "seventy/who-turns", query: { age: "turning-seventy-five" } },
    calc: "seventy-five",
  },
  {
    id: "seventy-five-return",
    certainty: "official",
    sources: ["CERT-34", "VAL-10", "CERT-32", "CERT-33"],
    next: { to: "seventy/who-turns", query: { age: "turning-seventy-five" } },
  },
  {
    id: "worker-turns-seventy-five",
    certainty: "reported",
    sources: ["VAL-09", "VAL-08", "INFO-08"],
    next: { to: "seventy/who-turns", query: { age: "turning-seventy-five" } },
  },
  {
    id: "dependent-turns-seventy-five",
    certainty: "official",
    sources: ["VAL-08", "CERT-34"],
    next: { to: "seventy/who-turns", query: { age: "turning-seventy-five" } },
  },
  {
    id: "blanket-certificates",
    certainty: "reported",
    sources: ["CHG-07", "CERT-34"],
    next: { to: "seventy" },
  },
  {
    id: "earlier-date",
    certainty: "unsettled",
    sources: ["VAL-06", "VAL-07", "VAL-08", "VAL-01"],
    next: { to: "seventy/early-date", query: { age: "early-date" } },
    call: ["kyokai"],
  },
];
