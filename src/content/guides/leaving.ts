import type { Guide } from "../../domain/guide.ts";

/**
 * The end of cover, by whose cover it is: only an unexpired certificate goes back, and where it goes
 * depends on the person (CERT-21, CERT-23, CERT-30). The last day of work is still a day of cover.
 */
export const LEAVING_GUIDE = {
  id: "leaving",
  start: "who",
  steps: {
    who: {
      kind: "ask",
      options: [
        { id: "self", next: "self-when" },
        { id: "insured", next: "insured-leaves" },
        { id: "dependent", next: "dependent-leaves" },
        { id: "death", next: "death-who" },
        { id: "abroad", next: "leaving-japan" },
        { id: "next", next: "next-cover" },
      ],
      sources: ["CERT-21", "CERT-23", "CERT-30", "FOR-08"],
    },
    "self-when": {
      kind: "ask",
      options: [
        { id: "not-yet", next: "before" },
        { id: "left", next: "after-what" },
        { id: "used", next: "used-after" },
        { id: "unknown", next: "self-unknown" },
      ],
      sources: ["CERT-21", "VAL-08"],
    },
    before: {
      kind: "end",
      calc: "leaving",
      more: [
        { to: "leaving/next-cover", query: { who: "next" } },
        { to: "old-card/ended-by", query: { which: "light-blue" } },
      ],
      sources: ["CERT-21", "VAL-08", "CERT-22", "CERT-33", "EMP-03", "OLD-19", "OLD-07"],
    },
    "after-what": {
      kind: "ask",
      options: [
        { id: "have", next: "return-now" },
        { id: "expired", next: "expired-destroy" },
        { id: "lost", next: "lost-card" },
        { id: "late", next: "arrived-late" },
        { id: "gone", next: "employer-gone" },
        { id: "unknown", next: "after-unknown" },
      ],
      sources: ["VAL-08", "CERT-21"],
    },
    "return-now": {
      kind: "end",
      more: [
        { to: "leaving/next-cover", query: { who: "next" } },
        { to: "old-card/ended-by", query: { which: "light-blue" } },
      ],
      sources: ["CERT-21", "VAL-08", "CERT-33", "EMP-03", "OLD-19", "OLD-18", "CERT-35", "OLD-07"],
    },
    "lost-card": {
      kind: "end",
      more: [{ to: "leaving/next-cover", query: { who: "next" } }],
      sources: ["CERT-25", "EMP-03", "CERT-26"],
    },
    "arrived-late": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "voluntary" }, { to: "new-job" }],
      sources: ["CERT-24", "CERT-20", "CERT-11", "OLD-19", "EMP-01"],
    },
    "employer-gone": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      links: ["kyokai"],
      more: [{ to: "leaving/next-cover", query: { who: "next" } }],
      sources: ["CERT-21", "OLD-04", "TEL-01"],
    },
    "expired-destroy": {
      kind: "end",
      more: [
        { to: "leaving/next-cover", query: { who: "next" } },
        { to: "old-card/ended-by", query: { which: "light-blue" } },
      ],
      sources: ["VAL-10", "CERT-22", "CERT-21", "OLD-07", "OLD-13"],
    },
    "after-unknown": {
      kind: "end",
      more: [{ to: "papers" }, { to: "old-card/ended-by", query: { which: "light-blue" } }],
      sources: ["INFO-02", "INFO-06", "OLD-12", "OLD-07", "CERT-21", "REG-01"],
    },
    "used-after": {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "leaving/next-cover", query: { who: "next" } }, { to: "phones" }],
      sources: ["OLD-19", "CERT-21", "VAL-08", "TEL-01"],
    },
    "self-unknown": {
      kind: "end",
      call: ["kyokai"],
      calc: "leaving",
      sources: ["VAL-08", "CERT-21", "OLD-19", "TEL-01"],
    },
    "insured-leaves": {
      kind: "end",
      call: ["kyokai"],
      calc: "leaving",
      more: [{ to: "leaving/next-other", query: { who: "next", "next-cover": "other" } }, { to: "quiet" }],
      sources: ["VAL-08", "CERT-21", "CERT-33", "VAL-10", "OLD-19", "DV-01", "TEL-01"],
    },
    "dependent-leaves": {
      kind: "end",
      call: ["kyokai"],
      more: [
        { to: "new-job" },
        { to: "leaving/next-other", query: { who: "next", "next-cover": "other" } },
        { to: "quiet" },
      ],
      sources: ["CERT-23", "VAL-08", "VAL-10", "OLD-19", "DV-01", "TEL-01"],
    },
    "death-who": {
      kind: "ask",
      options: [
        { id: "insured-person", next: "death-insured" },
        { id: "family-member", next: "death-dependent" },
        { id: "unknown", next: "death-unknown" },
      ],
      sources: ["CERT-30", "CERT-11", "VAL-08"],
    },
    "death-insured": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "leaving/next-other", query: { who: "next", "next-cover": "other" } }],
      sources: ["CERT-30", "CERT-32", "VAL-08", "TEL-01"],
    },
    "death-dependent": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      sources: ["CERT-30", "CERT-23", "VAL-08"],
    },
    "death-unknown": { kind: "end", call: ["kyokai"], sources: ["CERT-11", "CERT-30", "VAL-08"] },
    "leaving-japan": {
      kind: "end",
      more: [{ to: "foreign" }],
      sources: ["FOR-08", "CERT-21", "VAL-08", "CERT-33"],
    },
    "next-cover": {
      kind: "ask",
      options: [
        { id: "new-job", next: "cover-new-job" },
        { id: "voluntary", next: "cover-voluntary" },
        { id: "family", next: "cover-family" },
        { id: "municipal", next: "cover-municipal" },
        { id: "other", next: "next-other" },
        { id: "unknown", next: "cover-undecided" },
      ],
      sources: ["CERT-32", "GET-01", "INFO-08"],
    },
    // Dependents, and whoever is too late, never get 任意継続 offered (CERT-32).
    "next-other": {
      kind: "ask",
      options: [
        { id: "new-job", next: "cover-new-job" },
        { id: "family", next: "cover-family" },
        { id: "municipal", next: "cover-municipal" },
        { id: "unknown", next: "other-undecided" },
      ],
      sources: ["CERT-32", "GET-01", "INFO-08"],
    },
    "other-undecided": { kind: "end", sources: ["CERT-32", "INFO-08", "GET-01", "OLD-18"] },
    "cover-new-job": {
      kind: "end",
      more: [{ to: "new-job" }, { to: "new-job/gap", query: { situation: "gap" } }],
      sources: ["REG-01", "EMP-02", "GET-01", "CTR-06", "CERT-21", "CERT-32"],
    },
    "cover-voluntary": {
      kind: "end",
      links: ["kyokai"],
      calc: "voluntary",
      more: [{ to: "voluntary" }, { to: "phones" }],
      sources: ["CERT-32", "CERT-21"],
    },
    "cover-family": {
      kind: "end",
      more: [{ to: "family/new-what", query: { situation: "new-member" } }],
      sources: ["GET-01", "CHI-03", "EMP-02"],
    },
    "cover-municipal": { kind: "end", certainty: "reported", sources: ["INFO-08", "CERT-21"] },
    "cover-undecided": {
      kind: "end",
      links: ["kyokai"],
      calc: "voluntary",
      more: [{ to: "voluntary" }, { to: "phones" }],
      sources: ["CERT-32", "INFO-08", "GET-01", "OLD-18"],
    },
  },
} as const satisfies Guide;
