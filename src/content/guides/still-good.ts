import type { Guide } from "../../domain/guide.ts";

/** Is a certificate still good? The printed date and the cover are asked apart and answered apart (VAL-06, VAL-08). */
export const STILL_GOOD_GUIDE = {
  id: "still-good",
  start: "date",
  steps: {
    date: {
      kind: "ask",
      options: [
        { id: "not-passed", next: "cover" },
        { id: "passed", next: "cover-after" },
        { id: "unreadable", next: "unreadable" },
        { id: "no-date", next: "no-date" },
      ],
      sources: ["VAL-06", "VAL-10", "VAL-08", "OLD-02", "INFO-02"],
    },
    cover: {
      kind: "ask",
      options: [
        { id: "same", next: "good" },
        { id: "leaving", next: "until-leaving" },
        { id: "left", next: "after-leaving" },
        { id: "seventy-five", next: "at-seventy-five" },
        { id: "name", next: "new-name" },
        { id: "unknown", next: "ask-cover" },
      ],
      sources: ["VAL-08", "VAL-09", "CERT-27"],
    },
    "cover-after": {
      kind: "ask",
      options: [
        { id: "same", next: "expired-insured" },
        { id: "left", next: "expired-left" },
        { id: "unknown", next: "expired-unsure" },
      ],
      sources: ["VAL-08", "VAL-10", "EXP-04"],
    },
    good: {
      kind: "end",
      more: [{ to: "check" }, { to: "two-cards" }, { to: "counter/certificate" }, { to: "counter" }],
      sources: ["VAL-06", "VAL-08", "CERT-01", "CERT-20", "CERT-31", "CERT-33", "CTR-01", "CTR-10"],
    },
    "until-leaving": {
      kind: "end",
      calc: "leaving",
      more: [{ to: "leaving" }, { to: "voluntary" }, { to: "new-job" }],
      sources: ["VAL-08", "CERT-21", "CERT-23", "CERT-32", "OLD-19"],
    },
    "after-leaving": {
      kind: "end",
      more: [
        {
          to: "old-card/yellow-return",
          query: { which: "yellow", "yellow-still": "left", "yellow-expired": "no" },
        },
        { to: "leaving" },
        { to: "new-job" },
      ],
      sources: ["VAL-08", "CERT-21", "CERT-23", "CERT-24", "CERT-25", "CERT-32", "OLD-19", "CTR-06"],
    },
    "at-seventy-five": {
      kind: "end",
      calc: "seventy-five",
      more: [{ to: "seventy" }, { to: "family" }],
      sources: ["VAL-08", "VAL-09", "CERT-34", "CERT-33", "CHG-07"],
    },
    "new-name": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "changes" }],
      sources: ["CERT-27", "VAL-08", "GET-03"],
    },
    "ask-cover": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter" }, { to: "leaving" }],
      sources: ["VAL-08", "REG-07", "OLD-19", "TEL-01"],
    },
    "expired-insured": {
      kind: "end",
      more: [{ to: "not-arrived" }, { to: "register" }, { to: "counter/nothing" }],
      sources: ["VAL-10", "VAL-11", "VAL-08", "GET-03", "GET-09", "REG-01", "REG-04"],
    },
    "expired-left": {
      kind: "end",
      more: [
        { to: "leaving" },
        {
          to: "old-card/yellow-destroy",
          query: { which: "yellow", "yellow-still": "left", "yellow-expired": "yes" },
        },
        { to: "seventy" },
      ],
      sources: ["VAL-08", "VAL-10", "CERT-22", "CERT-32", "CERT-34"],
    },
    "expired-unsure": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "not-arrived" }, { to: "leaving" }],
      sources: ["VAL-08", "VAL-10", "GET-03", "TEL-01"],
    },
    unreadable: {
      kind: "end",
      more: [{ to: "check" }, { to: "face" }, { to: "lost" }],
      sources: ["VAL-06", "VAL-08", "CERT-11", "CERT-26", "GET-03"],
    },
    "no-date": {
      kind: "end",
      more: [{ to: "which-paper" }, { to: "old-card" }],
      sources: ["CERT-11", "INFO-01", "INFO-02", "OLD-02"],
    },
  },
} as const satisfies Guide;
