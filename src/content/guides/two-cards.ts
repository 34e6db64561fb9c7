import type { Guide } from "../../domain/guide.ts";

/** Two certificates, or a certificate and something else: which one to show, and what to do with the other (CERT-20, CERT-31). */
export const TWO_CARDS_GUIDE = {
  id: "two-cards",
  start: "how-many",
  steps: {
    "how-many": {
      kind: "ask",
      options: [
        { id: "same-job", next: "which-newer" },
        { id: "two-jobs", next: "job-change" },
        { id: "two-people", next: "each-own" },
        { id: "yellow-blue", next: "yellow-and-blue" },
        { id: "my-number", next: "registered" },
        { id: "unknown", next: "unknown-pair" },
      ],
      sources: ["CERT-20", "CERT-08", "CTR-06", "OLD-12", "CERT-31", "INFO-02"],
    },
    "which-newer": {
      kind: "ask",
      options: [
        { id: "differ", next: "older" },
        { id: "same", next: "same-date" },
        { id: "unknown", next: "unreadable" },
      ],
      sources: ["CERT-20", "CERT-11"],
    },
    older: {
      kind: "ask",
      options: [
        { id: "envelope", next: "send-in-envelope" },
        { id: "no-envelope", next: "send-without-envelope" },
        { id: "expired", next: "older-expired" },
        { id: "unknown", next: "send-without-envelope" },
      ],
      sources: ["CERT-20", "VAL-10"],
    },
    registered: {
      kind: "ask",
      options: [
        { id: "yes", next: "certificate-and-myna" },
        { id: "no", next: "use-certificate" },
        { id: "expired", next: "lapsed" },
        { id: "unknown", next: "check-registration" },
      ],
      sources: ["CERT-02", "CERT-07", "CERT-31", "EXP-04", "REG-01"],
    },
    "send-in-envelope": {
      kind: "end",
      more: [{ to: "still-good" }, { to: "lost" }],
      sources: ["CERT-20", "CERT-17", "VAL-08"],
    },
    "send-without-envelope": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "still-good" }],
      sources: ["CERT-20", "TEL-01", "VAL-08"],
    },
    "older-expired": {
      kind: "end",
      more: [{ to: "still-good" }],
      sources: ["CERT-20", "VAL-10", "OLD-13", "OLD-14", "VAL-08"],
    },
    "same-date": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "face" }],
      sources: ["CERT-20", "CERT-11", "TEL-01"],
    },
    unreadable: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "face" }, { to: "lost" }],
      sources: ["CERT-20", "CERT-11", "TEL-01", "GET-03"],
    },
    "job-change": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "new-job" }, { to: "leaving" }, { to: "voluntary" }],
      sources: [
        "CERT-11",
        "CERT-21",
        "CERT-22",
        "CERT-24",
        "CERT-32",
        "CTR-06",
        "OLD-19",
        "VAL-10",
        "VAL-08",
      ],
    },
    "each-own": {
      kind: "end",
      more: [{ to: "family" }, { to: "not-arrived" }],
      sources: ["CERT-08", "CERT-01", "CERT-17", "CERT-21"],
    },
    "yellow-and-blue": {
      kind: "end",
      more: [{ to: "old-card/ended-by", query: { which: "light-blue" } }, { to: "still-good" }],
      sources: ["OLD-02", "OLD-07", "OLD-12", "CERT-01", "CERT-21", "VAL-08"],
    },
    "certificate-and-myna": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "card/my-number-card" }, { to: "cancel" }],
      sources: ["CERT-31", "CERT-07", "CERT-04", "CERT-21", "REG-06", "TEL-01"],
    },
    "use-certificate": {
      kind: "end",
      more: [{ to: "still-good" }, { to: "register" }, { to: "cancel" }],
      sources: ["CERT-01", "CERT-02", "REG-01", "REG-02", "REG-60", "VAL-08"],
    },
    lapsed: {
      kind: "end",
      calc: "electronic-certificate",
      more: [{ to: "expiring" }],
      sources: ["EXP-03", "EXP-04", "EXP-02", "EXP-06", "REG-11", "CERT-31"],
    },
    "check-registration": {
      kind: "end",
      links: ["mynaportal"],
      more: [{ to: "register" }, { to: "pin" }],
      sources: ["REG-06", "REG-04", "CERT-01", "CERT-31"],
    },
    "unknown-pair": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "which-paper" }, { to: "papers" }],
      sources: ["CERT-11", "INFO-02", "OLD-12", "CERT-20", "TEL-01"],
    },
  },
} as const satisfies Guide;
