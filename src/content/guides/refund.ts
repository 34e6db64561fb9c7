import type { Guide } from "../../domain/guide.ts";

/** The whole cost was paid: the clinic first, then a claim, and only for a day with cover (OLD-16…19). */
export const REFUND_GUIDE = {
  id: "refund",
  start: "paid",
  steps: {
    paid: {
      kind: "ask",
      options: [
        { id: "not-yet", next: "not-yet" },
        { id: "this-month", next: "clinic" },
        { id: "later", next: "claim" },
        { id: "ended", next: "ended-how" },
        { id: "unknown", next: "look-receipt" },
      ],
      sources: ["OLD-16", "OLD-19", "VAL-08"],
    },

    "not-yet": {
      kind: "end",
      more: [{ to: "counter/nothing" }, { to: "counter/invalid" }],
      sources: ["CTR-04", "CTR-05", "INFO-04", "OLD-16", "OLD-18"],
    },

    clinic: {
      kind: "ask",
      options: [
        { id: "yes", next: "settle" },
        { id: "no", next: "claim" },
        { id: "unknown", next: "ask-clinic" },
      ],
      sources: ["OLD-16"],
    },
    settle: {
      kind: "end",
      more: [
        { to: "counter/refund-later" },
        { to: "refund/claim", query: { paid: "this-month", clinic: "no" } },
      ],
      certainty: "reported",
      sources: ["OLD-02", "OLD-16", "OLD-18", "INFO-01", "GET-03"],
    },
    "ask-clinic": {
      kind: "end",
      more: [
        { to: "counter/refund-later" },
        { to: "refund/claim", query: { paid: "this-month", clinic: "no" } },
      ],
      certainty: "reported",
      sources: ["OLD-16", "OLD-18"],
    },
    // The form is official; the two years were seen only with other insurers (OLD-17).
    claim: {
      kind: "end",

      links: ["kyokai"],
      calc: "refund",
      certainty: "reported",
      more: [{ to: "phones" }],
      sources: ["OLD-16", "OLD-17", "OLD-18", "VAL-08"],
    },

    "ended-how": {
      kind: "ask",
      options: [
        { id: "used", next: "repay" },
        { id: "whole", next: "other-insurer" },
        { id: "unknown", next: "check-cover" },
      ],
      sources: ["OLD-19", "VAL-08"],
    },
    repay: {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "leaving" }, { to: "voluntary" }, { to: "phones" }],
      sources: ["OLD-19", "CERT-21", "CERT-32", "VAL-08", "VAL-10"],
    },
    "other-insurer": {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "leaving" }, { to: "phones" }],
      certainty: "unsettled",
      sources: ["VAL-08", "CERT-32", "OLD-18"],
    },
    "check-cover": {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "phones" }],
      sources: ["VAL-08", "OLD-18", "OLD-19", "TEL-01"],
    },
    "look-receipt": { kind: "end", certainty: "reported", sources: ["OLD-16", "OLD-18"] },
  },
} as const satisfies Guide;
