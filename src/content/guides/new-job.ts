import type { Guide } from "../../domain/guide.ts";

/**
 * Joining, waiting, and the days between two jobs. The certificate of the former job is never
 * used meanwhile, however long its printed date runs (CTR-06, VAL-08).
 */
export const NEW_JOB_GUIDE = {
  id: "new-job",
  start: "situation",
  steps: {
    situation: {
      kind: "ask",
      options: [
        { id: "joining", next: "card" },
        { id: "waiting", next: "waiting" },
        { id: "at-doctor", next: "at-counter" },
        { id: "old", next: "return-old" },
        { id: "gap", next: "gap" },
        { id: "unknown", next: "unsure" },
      ],
      sources: ["CTR-06", "EMP-02", "VAL-08"],
    },
    card: {
      kind: "ask",
      options: [
        { id: "registered", next: "have-myna" },
        { id: "none", next: "need-certificate" },
        { id: "difficult", next: "need-support" },
        { id: "unknown", next: "check-registration" },
      ],
      sources: ["EMP-02", "CERT-02", "CERT-04", "REG-01"],
    },
    "have-myna": {
      kind: "end",
      more: [{ to: "counter/invalid" }],
      sources: ["REG-01", "CTR-06", "EMP-02", "CERT-07", "CERT-08", "REG-07", "CTR-01"],
    },
    "need-certificate": {
      kind: "end",
      more: [{ to: "counter/nothing" }, { to: "register" }],
      sources: ["GET-01", "GET-02", "EMP-02", "GET-09", "CTR-06", "CERT-08"],
    },
    "need-support": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "helpers" }],
      sources: ["CERT-04", "CERT-05", "GET-01", "GET-03", "LOST-01", "TEL-02", "TEL-03"],
    },
    "check-registration": {
      kind: "end",
      links: ["mynaportal"],
      more: [{ to: "register" }, { to: "expiring" }],
      sources: ["REG-06", "REG-01", "REG-04", "EMP-02", "GET-01", "CERT-02", "EXP-03"],
    },
    waiting: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "not-arrived" }, { to: "counter/nothing" }, { to: "refund" }],
      sources: ["GET-01", "GET-02", "GET-03", "GET-09", "MAIL-04", "EMP-02", "OLD-18", "TEL-01"],
    },
    "at-counter": {
      kind: "ask",
      options: [
        { id: "invalid", next: "screen-invalid" },
        { id: "no-info", next: "screen-no-info" },
        { id: "nothing", next: "show-nothing" },
        { id: "paid", next: "paid-all" },
        { id: "unknown", next: "counter-unsure" },
      ],
      sources: ["CTR-01", "CTR-02", "CTR-05", "OLD-16"],
    },
    "screen-invalid": {
      kind: "end",
      more: [{ to: "counter/invalid" }],
      sources: ["CTR-01", "CTR-04", "CTR-05", "CTR-06", "REG-07"],
    },
    "screen-no-info": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter/no-info" }],
      sources: ["CTR-02", "CTR-04", "CTR-05", "CERT-01", "TEL-01"],
    },
    "show-nothing": {
      kind: "end",
      more: [{ to: "counter/nothing" }, { to: "refund" }],
      sources: ["OLD-16", "OLD-18", "REG-04", "CTR-05", "CTR-06", "OLD-02"],
    },
    "paid-all": {
      kind: "end",
      certainty: "reported",
      calc: "refund",
      more: [{ to: "refund" }, { to: "phones" }],
      sources: ["OLD-16", "OLD-17", "OLD-18"],
    },
    "counter-unsure": {
      kind: "end",
      more: [{ to: "counter/card-unread" }, { to: "counter" }],
      sources: ["CTR-01", "CTR-02", "PIN-01"],
    },
    "return-old": {
      kind: "end",
      more: [
        { to: "leaving/after-what", query: { who: "self", "self-when": "left" } },
        { to: "old-card/ended-by", query: { which: "light-blue" } },
      ],
      sources: ["CERT-21", "CTR-06", "VAL-08", "VAL-10", "CERT-33", "OLD-19", "OLD-07"],
    },
    gap: {
      kind: "end",
      more: [{ to: "leaving/next-cover", query: { who: "next" } }],
      sources: ["VAL-08", "CERT-32", "CERT-21", "CTR-06", "REG-01", "OLD-18"],
    },
    unsure: { kind: "end", call: ["kyokai"], sources: ["CTR-06", "EMP-02", "GET-01", "TEL-01"] },
  },
} as const satisfies Guide;
