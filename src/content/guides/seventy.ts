import type { Guide } from "../../domain/guide.ts";

/** Turning 70 and 75: a second paper to show, and another insurer (CERT-33, CERT-34). */
export const SEVENTY_GUIDE = {
  id: "seventy",
  start: "age",
  steps: {
    age: {
      kind: "ask",
      options: [
        { id: "turning-seventy", next: "share-starts" },
        { id: "in-seventies", next: "show-what" },
        { id: "turning-seventy-five", next: "who-turns" },
        { id: "early-date", next: "early-date" },
        { id: "unknown", next: "age-unknown" },
      ],
      sources: ["CERT-33", "CERT-33b", "CERT-34", "VAL-08"],
    },
    "share-starts": {
      kind: "end",
      certainty: "reported",
      calc: "seventy",
      call: ["kyokai"],
      more: [{ to: "counter/senior" }],
      sources: ["CERT-33", "CERT-33b", "CERT-13", "CERT-21"],
    },
    "show-what": {
      kind: "ask",
      options: [
        { id: "certificate", next: "show-both" },
        { id: "myna", next: "share-read" },
        { id: "unknown", next: "show-unknown" },
      ],
      sources: ["CERT-33", "CERT-01", "REG-01"],
    },
    "show-both": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter/senior" }],
      sources: ["CERT-33", "CERT-13", "CTR-10", "CERT-21", "CERT-34"],
    },
    "share-read": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "counter/card-unread" }],
      sources: ["CERT-33", "CTR-09", "CTR-04", "CERT-21"],
    },
    "show-unknown": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "which-paper" }, { to: "counter/nothing" }],
      sources: ["CERT-33", "CERT-01", "REG-01", "REG-06", "INFO-01"],
    },
    "who-turns": {
      kind: "ask",
      options: [
        { id: "insured", next: "insured-moves" },
        { id: "dependent", next: "dependent-moves" },
        { id: "supporter", next: "younger-dependent" },
        { id: "unknown", next: "turn-unknown" },
      ],
      sources: ["CERT-11", "VAL-08", "VAL-09"],
    },
    "insured-moves": {
      kind: "end",
      calc: "seventy-five",
      call: ["kyokai"],
      more: [
        {
          to: "seventy/younger-dependent",
          query: { age: "turning-seventy-five", "who-turns": "supporter" },
        },
        { to: "old-card/yellow-expired", query: { which: "yellow", "yellow-still": "left" } },
      ],
      sources: ["CERT-34", "CHG-07", "VAL-08", "VAL-09", "VAL-10", "CERT-21", "CERT-32", "CERT-33"],
    },
    "dependent-moves": {
      kind: "end",
      calc: "seventy-five",
      call: ["kyokai"],
      more: [{ to: "old-card/yellow-expired", query: { which: "yellow", "yellow-still": "left" } }],
      sources: ["CERT-34", "CHG-07", "VAL-08", "VAL-10", "CERT-23", "CERT-33"],
    },
    "younger-dependent": {
      kind: "end",
      certainty: "reported",
      calc: "seventy-five",
      call: ["kyokai"],
      more: [{ to: "family" }],
      sources: ["VAL-09", "VAL-08", "INFO-08", "CERT-23", "VAL-10"],
    },
    "early-date": {
      kind: "end",
      certainty: "unsettled",
      calc: "seventy-five",
      call: ["kyokai"],
      more: [{ to: "check" }],
      sources: ["VAL-06", "VAL-07", "VAL-01", "VAL-08", "CERT-34"],
    },
    "age-unknown": {
      kind: "end",
      call: ["kyokai"],
      sources: ["CERT-11", "CERT-33", "CERT-33b", "CERT-34", "VAL-08"],
    },
    "turn-unknown": {
      kind: "end",
      call: ["kyokai"],
      sources: ["CERT-11", "VAL-08", "VAL-09", "CERT-34"],
    },
  },
} as const satisfies Guide;
