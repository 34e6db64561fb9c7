import type { Guide } from "../../domain/guide.ts";

/** The electronic certificate or the card itself ends: two dates with different rules (EXP-01…06, FOR-01…04). */
export const EXPIRING_GUIDE = {
  id: "expiring",
  start: "what",
  steps: {
    what: {
      kind: "ask",
      options: [
        { id: "notice", next: "notice-came" },
        { id: "alert", next: "alert" },
        { id: "expired", next: "since" },
        { id: "card", next: "card-when" },
        { id: "stay", next: "stay" },
        { id: "unknown", next: "which-date" },
      ],
      sources: ["EXP-01", "EXP-02", "EXP-03", "EXP-04", "EXP-05", "FOR-01"],
    },

    "notice-came": {
      kind: "end",
      calc: "electronic-certificate",
      more: [{ to: "scam" }],
      sources: ["EXP-01", "EXP-02", "REG-11", "PIN-03", "FOR-02"],
    },
    alert: {
      kind: "end",
      calc: "electronic-certificate",
      sources: ["EXP-02", "EXP-03", "EXP-05", "EXP-06", "REG-11"],
    },

    since: {
      kind: "ask",
      options: [
        { id: "within", next: "grace" },
        { id: "longer", next: "released" },
        { id: "unknown", next: "count-days" },
      ],
      sources: ["EXP-03", "EXP-04"],
    },
    grace: {
      kind: "end",
      calc: "electronic-certificate",
      more: [{ to: "register" }],
      sources: ["EXP-02", "EXP-03", "EXP-04", "EXP-06", "REG-11"],
    },
    released: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "not-arrived" }, { to: "counter/nothing" }],
      sources: ["EXP-03", "EXP-04", "CERT-02", "CERT-03", "GET-03", "GET-09", "REG-02", "CERT-31", "CERT-32"],
    },
    "count-days": {
      kind: "end",
      calc: "electronic-certificate",
      more: [
        { to: "expiring/grace", query: { what: "expired", since: "within" } },
        { to: "expiring/released", query: { what: "expired", since: "longer" } },
      ],
      sources: ["EXP-02", "EXP-03", "EXP-04", "EXP-05"],
    },

    "card-when": {
      kind: "ask",
      options: [
        { id: "no", next: "card-soon" },
        { id: "yes", next: "card-passed" },
        { id: "unknown", next: "which-date" },
      ],
      sources: ["EXP-01"],
    },
    // No source says whether the three months also hold for the card itself (EXP-06).
    "card-soon": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "not-arrived" }],
      certainty: "unsettled",
      sources: ["EXP-01", "EXP-06", "REG-11", "CERT-04", "GET-03"],
    },
    "card-passed": {
      kind: "end",
      call: ["my-number", "my-number-languages", "kyokai"],
      more: [{ to: "not-arrived" }, { to: "counter/nothing" }],
      certainty: "unsettled",
      sources: ["EXP-01", "EXP-06", "REG-11", "CERT-04", "GET-03"],
    },
    stay: {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      calc: "stay-card",
      more: [{ to: "foreign" }],
      sources: ["FOR-01", "FOR-02", "FOR-03", "FOR-04", "FOR-07", "EXP-06"],
    },
    "which-date": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      links: ["mynaportal"],
      sources: ["EXP-01", "EXP-05", "FOR-01"],
    },
  },
} as const satisfies Guide;
