import type { Guide } from "../../domain/guide.ts";

/** PIN trouble: at a clinic nobody needs one; a new one comes from the municipality (PIN-01…05). */
export const PIN_GUIDE = {
  id: "pin",
  start: "problem",
  steps: {
    problem: {
      kind: "ask",
      options: [
        { id: "clinic", next: "at-clinic" },
        { id: "forgotten", next: "forgotten" },
        { id: "locked", next: "locked" },
        { id: "face-card", next: "face-only" },
        { id: "helper", next: "helper" },
        { id: "unknown", next: "two-numbers" },
      ],
      sources: ["PIN-01", "PIN-02", "PIN-05", "FAC-01", "REG-13"],
    },

    "at-clinic": {
      kind: "end",
      more: [{ to: "counter/face-match" }, { to: "counter/card-unread" }],
      sources: ["PIN-01", "PIN-02", "PIN-05", "CTR-04", "INFO-01", "INFO-04", "CERT-01"],
    },

    forgotten: {
      kind: "do",
      next: "new-number",
      sources: ["PIN-01", "PIN-02", "REG-03", "REG-04", "REG-09"],
    },
    locked: { kind: "do", next: "new-number", sources: ["PIN-01", "PIN-02", "PIN-05", "REG-03", "REG-09"] },
    "new-number": {
      kind: "ask",
      options: [
        { id: "no", next: "no-need" },
        { id: "other", next: "kiosk" },
        { id: "neither", next: "office" },
        { id: "unknown", next: "two-numbers" },
      ],
      sources: ["PIN-02", "PIN-03", "PIN-04"],
    },
    "no-need": {
      kind: "end",
      more: [{ to: "register" }],
      sources: ["PIN-02", "PIN-03", "PIN-05", "REG-03", "REG-04", "REG-09"],
    },
    // Sources disagree on what a kiosk can reset (PIN-04); the municipality knows.
    kiosk: {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      certainty: "unsettled",
      sources: ["PIN-03", "PIN-04", "SCAM-01"],
    },
    office: {
      kind: "end",
      more: [{ to: "pin/helper", query: { problem: "helper" } }],
      sources: ["PIN-02", "PIN-03", "PIN-04", "CARE-01"],
    },

    "two-numbers": {
      kind: "end",
      sources: ["PIN-01", "PIN-02", "PIN-03", "PIN-04", "REG-03", "SMA-03"],
    },
    "face-only": {
      kind: "end",
      more: [{ to: "counter/face-match" }],
      sources: ["FAC-01", "FAC-02", "CTR-04", "PIN-05"],
    },
    helper: {
      kind: "end",
      certainty: "reported",
      more: [{ to: "helpers" }],
      sources: ["CARE-01", "PIN-02", "CERT-04", "CERT-05"],
    },
  },
} as const satisfies Guide;
