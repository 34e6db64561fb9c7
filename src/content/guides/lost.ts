import type { Guide } from "../../domain/guide.ts";

/** Something is lost, damaged, stolen or found again: certificate, My Number Card, notice, old card (GET-03, LOST-01, OLD-15). */
export const LOST_GUIDE = {
  id: "lost",
  start: "what",
  steps: {
    what: {
      kind: "ask",
      options: [
        { id: "certificate", next: "certificate" },
        { id: "my-number-card", next: "my-number-card" },
        { id: "several", next: "wallet" },
        { id: "notice", next: "notice" },
        { id: "old-card", next: "old-card" },
        { id: "unknown", next: "not-sure" },
      ],
      sources: ["GET-03", "CERT-26", "LOST-01", "INFO-05", "OLD-15", "TEL-02"],
    },
    certificate: {
      kind: "ask",
      options: [
        { id: "lost", next: "certificate-lost" },
        { id: "stolen", next: "certificate-stolen" },
        { id: "damaged", next: "certificate-damaged" },
        { id: "found", next: "found" },
        { id: "leaving", next: "missing-at-leaving" },
      ],
      sources: ["CERT-26", "CERT-25", "GET-03", "CERT-06"],
    },
    found: {
      kind: "ask",
      options: [
        { id: "yes", next: "found-late" },
        { id: "no", next: "found-in-time" },
        { id: "unknown", next: "found-ask" },
      ],
      sources: ["CERT-26", "CERT-20"],
    },
    "my-number-card": {
      kind: "ask",
      options: [
        { id: "lost", next: "card-stop" },
        { id: "damaged", next: "card-damaged" },
        { id: "found", next: "card-found" },
      ],
      sources: ["LOST-01", "TEL-02"],
    },
    "certificate-lost": {
      kind: "end",
      certainty: "reported",
      links: ["kyokai"],
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "register" }, { to: "not-arrived" }],
      sources: ["GET-03", "CERT-26", "CERT-06", "GET-09", "REG-04", "CERT-16"],
    },
    "certificate-stolen": {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "register" }, { to: "not-arrived" }, { to: "quiet" }],
      sources: ["CERT-26", "GET-03", "CERT-06", "LOST-01", "TEL-02", "CERT-16"],
    },
    "certificate-damaged": {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      more: [{ to: "two-cards" }, { to: "counter/nothing" }],
      sources: ["GET-03", "CERT-26", "CERT-06", "CERT-20", "GET-09"],
    },
    "missing-at-leaving": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "leaving" }],
      sources: ["CERT-25", "CERT-21", "CERT-23", "CERT-26", "OLD-19", "VAL-10"],
    },
    "found-late": {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      more: [{ to: "two-cards" }],
      sources: ["CERT-26", "CERT-20", "VAL-10", "GET-03"],
    },
    "found-in-time": {
      kind: "end",
      certainty: "reported",
      more: [{ to: "still-good" }],
      sources: ["CERT-26", "VAL-06", "VAL-08", "CERT-01"],
    },
    "found-ask": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "two-cards" }],
      sources: ["CERT-26", "CERT-20", "GET-03", "TEL-01"],
    },
    "card-stop": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "counter/nothing" }, { to: "not-arrived" }, { to: "quiet" }],
      sources: ["LOST-01", "TEL-02", "TEL-03", "CERT-04", "GET-03", "REG-11", "FOR-06"],
    },
    "card-damaged": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "counter/card-unread" }, { to: "not-arrived" }],
      sources: ["CTR-04", "CERT-04", "LOST-01", "REG-11", "INFO-01", "GET-03"],
    },
    "card-found": {
      kind: "end",
      certainty: "unsettled",
      call: ["my-number", "my-number-languages"],
      more: [{ to: "card/my-number-card" }],
      sources: ["LOST-01", "TEL-02", "TEL-03", "REG-11", "CERT-26"],
    },
    wallet: {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      more: [
        { to: "lost/certificate-lost", query: { what: "certificate", certificate: "lost" } },
        { to: "counter/nothing" },
      ],
      sources: ["LOST-01", "TEL-02", "TEL-03", "CERT-26", "GET-03", "OLD-15", "INFO-05", "CERT-06"],
    },
    notice: {
      kind: "end",
      certainty: "reported",
      links: ["mynaportal", "kyokai"],
      call: ["kyokai"],
      more: [{ to: "card/notice" }],
      sources: ["INFO-01", "INFO-04", "INFO-05", "INFO-03", "CERT-16", "FAC-01"],
    },
    "old-card": {
      kind: "end",
      call: ["kyokai"],
      more: [
        { to: "not-arrived" },
        { to: "register" },
        { to: "old-card/ended-by", query: { which: "light-blue" } },
      ],
      sources: ["OLD-01", "OLD-02", "OLD-15", "OLD-04", "OLD-07", "CERT-25", "CERT-26", "GET-03"],
    },
    "not-sure": {
      kind: "end",
      call: ["my-number", "my-number-languages", "kyokai"],
      more: [{ to: "papers" }, { to: "counter/nothing" }],
      sources: ["LOST-01", "TEL-02", "INFO-02", "GET-03", "CERT-02", "CERT-08"],
    },
  },
} as const satisfies Guide;
