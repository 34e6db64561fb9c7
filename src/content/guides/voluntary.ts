import type { Guide } from "../../domain/guide.ts";

/**
 * 任意継続: cover without an employer, so the branch of the home address takes its place (CERT-32).
 * The certificate of the job goes to the employer, that of the voluntary cover to the branch.
 */
export const VOLUNTARY_GUIDE = {
  id: "voluntary",
  start: "stage",
  steps: {
    stage: {
      kind: "ask",
      options: [
        { id: "thinking", next: "in-time" },
        { id: "member", next: "member-what" },
        { id: "new-job", next: "got-job" },
        { id: "ended", next: "two-years-date" },
        { id: "job-card", next: "job-time" },
        { id: "unknown", next: "which-insurance" },
      ],
      sources: ["CERT-32"],
    },
    "in-time": {
      kind: "ask",
      options: [
        { id: "yes", next: "apply" },
        { id: "passed", next: "too-late" },
        { id: "unknown", next: "count-days" },
      ],
      sources: ["CERT-32"],
    },
    apply: {
      kind: "end",

      links: ["kyokai"],
      calc: "voluntary",
      more: [{ to: "phones" }],
      sources: ["CERT-32", "CERT-21", "REG-01", "OLD-18"],
    },
    "too-late": {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "leaving/next-other", query: { who: "next", "next-cover": "other" } }, { to: "phones" }],
      sources: ["CERT-32", "CERT-21", "INFO-08", "OLD-18"],
    },
    "count-days": {
      kind: "end",
      links: ["kyokai"],
      calc: "voluntary",
      more: [{ to: "phones" }],
      sources: ["CERT-32"],
    },
    "member-what": {
      kind: "ask",
      options: [
        { id: "no-certificate", next: "member-certificate" },
        { id: "moved", next: "moved" },
        { id: "lost", next: "member-lost" },
        { id: "stop", next: "stop-early" },
        { id: "unknown", next: "member-ask" },
      ],
      sources: ["CERT-32", "CERT-28", "GET-03"],
    },
    "member-certificate": {
      kind: "end",
      certainty: "unsettled",

      call: ["kyokai"],
      links: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "register" }, { to: "phones" }],
      sources: ["CERT-32", "CERT-01", "GET-03", "GET-09", "CERT-08", "REG-04", "TEL-01"],
    },
    moved: {
      kind: "end",
      certainty: "reported",

      links: ["kyokai"],
      more: [{ to: "phones" }],
      sources: ["CERT-28", "CERT-29", "FOR-12", "TEL-01"],
    },
    "member-lost": {
      kind: "end",
      certainty: "reported",

      call: ["kyokai"],
      links: ["kyokai"],
      more: [{ to: "counter/nothing" }, { to: "lost" }, { to: "phones" }],
      sources: ["GET-03", "CERT-26", "CERT-06", "TEL-01"],
    },
    "member-ask": {
      kind: "end",

      links: ["kyokai"],
      more: [{ to: "face" }, { to: "phones" }],
      sources: ["CERT-32", "CERT-11", "VAL-08", "VAL-10", "TEL-01"],
    },
    // No row tells how it ends early or what an unpaid premium does, so no rule is stated (CERT-32).
    "stop-early": {
      kind: "end",
      certainty: "unsettled",
      links: ["kyokai"],
      more: [{ to: "phones" }, { to: "leaving/next-other", query: { who: "next", "next-cover": "other" } }],
      sources: ["CERT-32", "VAL-08", "OLD-19"],
    },
    "got-job": {
      kind: "end",
      certainty: "reported",
      links: ["kyokai"],
      more: [
        { to: "old-card/ended-by", query: { which: "light-blue" } },
        { to: "new-job" },
        { to: "phones" },
      ],
      sources: ["CERT-21", "CERT-32", "OLD-06", "OLD-03", "OLD-07", "VAL-10", "CERT-33", "EMP-02"],
    },
    "two-years-date": {
      kind: "ask",
      options: [
        { id: "not-yet", next: "two-years-return" },
        { id: "passed", next: "two-years-destroy" },
        { id: "none", next: "two-years-none" },
        { id: "unknown", next: "two-years-ask" },
      ],
      sources: ["CERT-32", "VAL-06", "VAL-10"],
    },
    "two-years-return": {
      kind: "end",
      links: ["kyokai"],
      calc: "voluntary",
      more: [{ to: "old-card/ended-by", query: { which: "light-blue" } }, { to: "phones" }],
      sources: ["CERT-32", "CERT-21", "OLD-19", "OLD-07"],
    },
    "two-years-destroy": {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "old-card/ended-by", query: { which: "light-blue" } }, { to: "phones" }],
      sources: ["VAL-10", "CERT-32", "OLD-07", "OLD-13"],
    },
    "two-years-none": {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "phones" }],
      sources: ["CERT-32", "REG-01", "INFO-06"],
    },
    "two-years-ask": {
      kind: "end",
      links: ["kyokai"],
      calc: "voluntary",
      more: [{ to: "phones" }],
      sources: ["CERT-32", "VAL-08", "OLD-19", "TEL-01"],
    },
    "job-time": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "leaving/after-what", query: { who: "self", "self-when": "left" } }, { to: "phones" }],
      sources: ["CERT-32", "CERT-21", "CERT-33", "VAL-10"],
    },
    "which-insurance": {
      kind: "end",
      links: ["kyokai"],
      more: [{ to: "leaving/next-cover", query: { who: "next" } }, { to: "phones" }],
      sources: ["CERT-32", "REG-07", "VAL-08", "TEL-01"],
    },
  },
} as const satisfies Guide;
