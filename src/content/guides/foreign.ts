import type { Guide } from "../../domain/guide.ts";

/** For residents with a period of stay: a new residence card does not extend the My Number Card (FOR-02). */
export const FOREIGN_GUIDE = {
  id: "foreign",
  start: "topic",
  steps: {
    topic: {
      kind: "ask",
      options: [
        { id: "stay", next: "stay-state" },
        { id: "certificate-date", next: "certificate-date" },
        { id: "leaving-japan", next: "leaving-japan" },
        { id: "moving", next: "moving" },
        { id: "languages", next: "languages" },
        { id: "unknown", next: "topic-unknown" },
      ],
      sources: ["FOR-02", "FOR-08", "FOR-09", "FOR-11", "FOR-12"],
    },
    "stay-state": {
      kind: "ask",
      options: [
        { id: "not-yet", next: "before-renewal" },
        { id: "waiting", next: "two-month-extension" },
        { id: "new-card", next: "extend-card" },
        { id: "passed", next: "card-ended" },
        { id: "combined", next: "combined-card" },
        { id: "unknown", next: "stay-unknown" },
      ],
      sources: ["FOR-01", "FOR-02", "FOR-03", "FOR-04", "FOR-07"],
    },
    "before-renewal": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "foreign/two-month-extension", query: { topic: "stay", "stay-state": "waiting" } }],
      sources: ["FOR-01", "FOR-02", "FOR-03", "FOR-05", "EXP-01"],
    },
    "two-month-extension": {
      kind: "end",
      calc: "stay-card",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "foreign/card-ended", query: { topic: "stay", "stay-state": "passed" } }],
      sources: ["FOR-03", "FOR-02", "FOR-04", "FOR-05"],
    },
    "extend-card": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      sources: ["FOR-02", "FOR-05", "FOR-04"],
    },
    "card-ended": {
      kind: "end",
      call: ["my-number", "my-number-languages", "kyokai"],
      more: [{ to: "counter/card-unread" }, { to: "counter/nothing" }],
      sources: ["FOR-04", "EXP-04", "EXP-06", "REG-11", "GET-03", "CERT-04", "VAL-08"],
    },
    "combined-card": {
      kind: "end",
      certainty: "reported",
      call: ["my-number", "my-number-languages"],
      sources: ["FOR-06", "FOR-07", "REG-11"],
    },
    "stay-unknown": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "expiring" }],
      sources: ["FOR-01", "FOR-02", "FOR-04", "EXP-05"],
    },
    "certificate-date": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "check" }],
      sources: ["FOR-11", "VAL-06", "VAL-07", "VAL-08", "FOR-01"],
    },
    "leaving-japan": {
      kind: "end",
      call: ["kyokai", "my-number-languages"],
      more: [{ to: "leaving" }, { to: "old-card/ended-by", query: { which: "light-blue" } }],
      sources: ["FOR-08", "CERT-21", "VAL-10", "CERT-32", "OLD-07"],
    },
    moving: {
      kind: "end",
      certainty: "reported",
      call: ["kyokai", "my-number-languages"],
      more: [{ to: "quiet" }],
      sources: ["FOR-12", "CERT-28"],
    },
    languages: {
      kind: "end",
      call: ["my-number-languages", "my-number-system-languages", "card-center-languages", "kyokai"],
      more: [{ to: "counter" }, { to: "phones" }],
      sources: ["FOR-09", "FOR-10", "TEL-02", "TEL-03", "TEL-04", "SCAM-01"],
    },
    "topic-unknown": {
      kind: "end",
      call: ["my-number", "my-number-languages", "kyokai"],
      more: [{ to: "new-job" }],
      sources: ["FOR-02", "FOR-12", "CTR-06"],
    },
  },
} as const satisfies Guide;
