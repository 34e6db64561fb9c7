import type { Question } from "./question.ts";

export const FAMILY_QUESTIONS: readonly Question[] = [
  {
    id: "not-everyone",
    certainty: "official",
    sources: ["CERT-08", "CERT-02", "GET-03", "MAIL-04"],
    next: { to: "family/some-none", query: { situation: "some-none" } },
  },
  {
    id: "insured-leaves",
    certainty: "official",
    sources: ["VAL-08", "CERT-21", "CERT-32", "INFO-08"],
    next: { to: "leaving" },
  },
  {
    id: "baby",
    certainty: "reported",
    sources: ["CHI-03", "GET-01", "CERT-08"],
    next: { to: "counter/infant" },
  },
  {
    id: "infant-card",
    certainty: "reported",
    sources: ["CHI-02", "CHI-01", "CERT-01"],
    next: { to: "counter/infant" },
  },
  {
    id: "child-registration",
    certainty: "reported",
    sources: ["CHI-01", "REG-01", "CERT-01", "CERT-08"],
    next: { to: "helpers/child", query: { who: "child" } },
  },
  {
    id: "child-gets-job",
    certainty: "official",
    sources: ["CERT-23", "VAL-08", "VAL-10"],
    next: { to: "leaving/dependent-leaves", query: { who: "dependent" } },
  },
  {
    id: "borrow",
    certainty: "official",
    sources: ["CERT-08", "CERT-01"],
    next: { to: "counter/nothing" },
  },
  {
    id: "wrong-person",
    certainty: "unsettled",
    sources: ["CERT-16", "CERT-17", "EMP-05", "TEL-01"],
    next: { to: "changes/wrong-what", query: { what: "wrong" } },
    call: ["kyokai"],
  },
  {
    id: "death",
    // Whether CERT-30 or CERT-23 holds for a dependent is not known.
    certainty: "unsettled",
    sources: ["CERT-30", "CERT-23", "VAL-08"],
    next: { to: "leaving/death-who", query: { who: "death" } },
    call: ["kyokai"],
  },
  {
    id: "carer",
    certainty: "reported",
    sources: ["CARE-01", "CERT-05", "CERT-04"],
    next: { to: "helpers/city-office", query: { who: "adult", "adult-need": "errand" } },
  },
];
