import type { Guide } from "../../domain/guide.ts";

/** Cancelling the registration as an insurance card: in writing to the insurer, and often not needed (REG-60, CERT-04). */
export const CANCEL_GUIDE = {
  id: "cancel",
  start: "reason",
  steps: {
    reason: {
      kind: "ask",
      options: [
        { id: "instead", next: "before" },
        { id: "both", next: "both" },
        { id: "difficult", next: "difficult" },
        { id: "data", next: "consent" },
        { id: "again", next: "again" },
        { id: "unknown", next: "undecided" },
      ],
      sources: ["REG-60", "CERT-04", "CERT-07"],
    },

    before: { kind: "do", next: "how", sources: ["CERT-01", "CERT-04", "CTR-08", "REG-60"] },
    // The name of the insurer's form was not found (REG-60).
    how: {
      kind: "end",
      call: ["kyokai"],
      links: ["kyokai"],
      more: [{ to: "not-arrived" }],
      certainty: "unsettled",
      sources: ["REG-60", "REG-61", "CERT-03", "TEL-01"],
    },
    both: {
      kind: "end",
      call: ["kyokai"],
      more: [
        { to: "cancel/before", query: { reason: "instead" } },
        { to: "cancel/difficult", query: { reason: "difficult" } },
      ],
      sources: ["CERT-04", "CERT-07", "CTR-04", "CTR-09", "INFO-04", "CERT-31"],
    },
    difficult: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "helpers" }],
      sources: ["CERT-04", "CERT-05", "GET-03", "GET-09"],
    },
    consent: {
      kind: "end",
      more: [{ to: "cancel/before", query: { reason: "instead" } }, { to: "quiet" }],
      sources: ["CTR-07", "CTR-08", "REG-60"],
    },
    again: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "register" }],
      certainty: "reported",
      sources: ["REG-61", "REG-02", "REG-06", "CERT-31"],
    },
    undecided: {
      kind: "end",
      more: [
        { to: "cancel/difficult", query: { reason: "difficult" } },
        { to: "cancel/consent", query: { reason: "data" } },
        { to: "cancel/before", query: { reason: "instead" } },
      ],
      sources: ["CERT-01", "CERT-04", "CTR-07", "CTR-08", "REG-60", "REG-61"],
    },
  },
} as const satisfies Guide;
