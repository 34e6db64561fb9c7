import type { Guide } from "../../domain/guide.ts";

/** No certificate came: why, how to get one, and what to show meanwhile (GET-01…09, MAIL-04). */
export const NOT_ARRIVED_GUIDE = {
  id: "not-arrived",
  start: "situation",
  steps: {
    situation: {
      kind: "ask",
      options: [
        { id: "new", next: "ticked" },
        { id: "long", next: "myna" },
        { id: "applied", next: "waiting" },
        { id: "moved", next: "undelivered" },
        { id: "voluntary", next: "after-job" },
        { id: "unknown", next: "not-sure" },
      ],
      sources: ["CERT-02", "GET-01", "GET-03", "MAIL-04", "GET-09", "MAIL-02", "CERT-32"],
    },
    ticked: {
      kind: "ask",
      options: [
        { id: "yes", next: "sent-to-work" },
        { id: "no", next: "not-ticked" },
        { id: "myna", next: "has-myna" },
        { id: "unknown", next: "ask-employer" },
      ],
      sources: ["GET-01", "GET-02", "CERT-02"],
    },
    myna: {
      kind: "ask",
      options: [
        { id: "no", next: "apply" },
        { id: "yes", next: "has-myna" },
        { id: "expired", next: "certificate-lapsed" },
        { id: "unknown", next: "check-first" },
      ],
      sources: ["CERT-02", "CERT-07", "MAIL-04", "EXP-04", "MAIL-01"],
    },
    "sent-to-work": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "new-job" }, { to: "register" }],
      sources: ["GET-01", "GET-09", "CTR-06", "EMP-02", "REG-04", "CERT-08"],
    },
    "not-ticked": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "new-job" }, { to: "family" }],
      sources: ["GET-02", "GET-01", "GET-03", "GET-09", "CERT-03", "REG-04"],
    },
    "ask-employer": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "new-job" }],
      sources: ["GET-01", "GET-02", "EMP-02", "REG-04", "GET-09"],
    },
    "has-myna": {
      kind: "end",
      more: [{ to: "helpers" }, { to: "cancel" }, { to: "lost" }],
      sources: ["CERT-01", "CERT-02", "CERT-04", "CERT-07", "CERT-08", "REG-06", "REG-60", "CTR-09"],
    },
    apply: {
      kind: "end",
      certainty: "reported",
      links: ["kyokai"],
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "register" }, { to: "quiet" }, { to: "family" }],
      sources: [
        "GET-03",
        "MAIL-04",
        "MAIL-01",
        "MAIL-02",
        "CERT-03",
        "CERT-06",
        "GET-04",
        "GET-05",
        "GET-09",
        "REG-04",
        "VAL-08",
      ],
    },
    "certificate-lapsed": {
      kind: "end",
      calc: "electronic-certificate",
      more: [{ to: "expiring" }, { to: "foreign" }, { to: "counter/nothing" }],
      sources: ["EXP-02", "EXP-03", "EXP-04", "EXP-06", "EMP-05", "FOR-01", "FOR-02", "GET-03", "CERT-32"],
    },
    "check-first": {
      kind: "end",
      links: ["mynaportal"],
      more: [{ to: "register" }, { to: "counter/nothing" }],
      sources: ["REG-04", "REG-06", "CERT-02", "GET-03", "PIN-01"],
    },
    waiting: {
      kind: "end",
      certainty: "unsettled",
      links: ["kyokai"],
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "register" }],
      sources: ["GET-09", "GET-03", "GET-05", "GET-08", "REG-04", "MAIL-02"],
    },
    undelivered: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "changes" }, { to: "two-cards" }, { to: "quiet" }, { to: "counter/nothing" }],
      sources: ["MAIL-02", "MAIL-04", "EMP-01", "CERT-28", "GET-03", "GET-01", "REG-04"],
    },
    "after-job": {
      kind: "end",
      certainty: "unsettled",
      links: ["kyokai"],
      call: ["kyokai"],
      more: [{ to: "voluntary" }, { to: "counter/nothing" }, { to: "register" }],
      sources: ["CERT-32", "GET-03", "GET-04", "GET-09", "CERT-21", "REG-04", "REG-01"],
    },
    "not-sure": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "quiet" }, { to: "which-paper" }, { to: "register" }],
      sources: ["CERT-02", "MAIL-04", "GET-03", "TEL-01", "REG-04", "VAL-08"],
    },
  },
} as const satisfies Guide;
