import type { Guide } from "../../domain/guide.ts";

/** Which paper somebody holds: first what it is made of, then the printed name, then the insurer (INFO-02, CERT-11). */
export const WHICH_PAPER_GUIDE = {
  id: "which-paper",
  start: "material",
  steps: {
    material: {
      kind: "ask",
      options: [
        { id: "plastic", next: "plastic" },
        { id: "paper", next: "paper" },
        { id: "unknown", next: "cannot-tell" },
      ],
      sources: ["CERT-10", "INFO-02"],
    },
    plastic: {
      kind: "ask",
      options: [
        { id: "certificate", next: "insurer" },
        { id: "old-card", next: "old-card" },
        { id: "my-number-card", next: "my-number-card" },
        { id: "senior", next: "senior" },
        { id: "unknown", next: "cannot-tell" },
      ],
      sources: ["CERT-10", "CERT-11", "OLD-12", "CERT-33", "FOR-06", "CHI-02"],
    },
    insurer: {
      kind: "ask",
      options: [
        { id: "kyokai", next: "certificate" },
        { id: "seamen", next: "seamen" },
        { id: "other", next: "other-insurer" },
        { id: "unknown", next: "insurer-unknown" },
      ],
      sources: ["CERT-11", "CERT-14"],
    },
    paper: {
      kind: "ask",
      options: [
        { id: "notice", next: "notice" },
        { id: "says-certificate", next: "says-certificate" },
        { id: "senior", next: "senior" },
        { id: "limit", next: "limit" },
        { id: "proof", next: "proof" },
        { id: "unknown", next: "cannot-tell" },
      ],
      sources: ["INFO-02", "INFO-08", "CERT-17", "CERT-33", "CTR-08", "GET-08"],
    },
    "says-certificate": {
      kind: "ask",
      options: [
        { id: "sheet", next: "sheet" },
        { id: "other", next: "other-insurer" },
        { id: "unknown", next: "cannot-tell" },
      ],
      sources: ["CERT-10", "CERT-17"],
    },
    proof: {
      kind: "ask",
      options: [
        { id: "loss", next: "proof-of-loss" },
        { id: "stop-gap", next: "stop-gap" },
        { id: "unknown", next: "cannot-tell" },
      ],
      sources: ["INFO-08", "GET-08"],
    },
    certificate: {
      kind: "end",
      more: [{ to: "still-good" }, { to: "two-cards" }, { to: "card/certificate" }],
      sources: [
        "CERT-01",
        "CERT-10",
        "CERT-11",
        "CERT-13",
        "CERT-20",
        "CERT-21",
        "CERT-33",
        "INFO-01",
        "VAL-06",
        "VAL-08",
        "VAL-10",
      ],
    },
    seamen: {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "face" }],
      sources: ["CERT-14", "CERT-35", "CERT-33", "INFO-01", "VAL-08"],
    },
    "other-insurer": {
      kind: "end",
      more: [{ to: "new-job" }, { to: "counter" }],
      sources: ["INFO-01", "CERT-11", "CTR-06"],
    },
    "insurer-unknown": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "face" }],
      sources: ["CERT-11", "CERT-14", "CERT-16"],
    },
    "old-card": {
      kind: "end",
      more: [
        { to: "old-card/ended-by", query: { which: "light-blue" } },
        { to: "counter/old-card" },
        { to: "not-arrived" },
      ],
      sources: ["OLD-02", "OLD-04", "OLD-03", "OLD-07", "OLD-12", "OLD-10", "OLD-11"],
    },
    "my-number-card": {
      kind: "end",
      more: [{ to: "register" }, { to: "expiring" }, { to: "card/my-number-card" }],
      sources: [
        "REG-01",
        "REG-02",
        "REG-04",
        "REG-06",
        "EXP-03",
        "EXP-06",
        "FOR-02",
        "FOR-06",
        "CTR-09",
        "CERT-03",
      ],
    },
    notice: {
      kind: "end",
      more: [{ to: "card/notice" }, { to: "counter/notice-only" }, { to: "not-arrived" }],
      sources: ["INFO-01", "INFO-02", "INFO-04", "INFO-06", "INFO-07", "CERT-22", "CTR-04"],
    },
    senior: {
      kind: "end",
      more: [{ to: "counter/senior" }, { to: "seventy" }],
      sources: ["CERT-13", "CERT-33", "CERT-21"],
    },
    limit: {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      more: [{ to: "counter/high-cost" }],
      sources: ["CTR-08", "CERT-01"],
    },
    sheet: {
      kind: "end",
      more: [{ to: "not-arrived" }, { to: "card/leaflet" }, { to: "still-good" }],
      sources: ["CERT-10", "CERT-17", "CERT-20", "CERT-24", "MAIL-04"],
    },
    "proof-of-loss": {
      kind: "end",
      certainty: "reported",
      more: [
        { to: "leaving" },
        { to: "old-card/ended-by", query: { which: "light-blue" } },
        { to: "voluntary" },
      ],
      sources: ["INFO-08", "VAL-08", "OLD-07", "CERT-21", "CERT-32"],
    },
    "stop-gap": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "not-arrived" }, { to: "counter/nothing" }],
      sources: ["GET-08", "INFO-08", "GET-03", "REG-04"],
    },
    "cannot-tell": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "papers" }, { to: "words" }],
      sources: ["INFO-02", "INFO-08", "CERT-11", "CERT-16", "GET-03", "TEL-01"],
    },
  },
} as const satisfies Guide;
