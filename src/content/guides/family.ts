import type { Guide } from "../../domain/guide.ts";

/**
 * Certificates of a family: one person, one certificate, and only for those without マイナ保険証
 * (CERT-08). Dependents' cover hangs on the insured person's (VAL-08, VAL-09).
 */
export const FAMILY_GUIDE = {
  id: "family",
  start: "situation",
  steps: {
    situation: {
      kind: "ask",
      options: [
        { id: "some-none", next: "some-none" },
        { id: "new-member", next: "new-what" },
        { id: "leaves", next: "leaves" },
        { id: "envelopes", next: "envelopes" },
        { id: "seventy-five", next: "who-seventy-five" },
        { id: "apart", next: "apart" },
      ],
      sources: ["CERT-08", "CERT-17", "CERT-23", "VAL-09"],
    },
    "some-none": {
      kind: "ask",
      options: [
        { id: "yes", next: "normal" },
        { id: "no", next: "get-one" },
        { id: "unknown", next: "check-member" },
      ],
      sources: ["CERT-08", "CERT-02"],
    },
    normal: {
      kind: "end",
      more: [{ to: "helpers" }, { to: "expiring" }],
      sources: ["CERT-08", "CTR-09", "CTR-10", "CERT-04", "EXP-03"],
    },
    "get-one": {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      more: [{ to: "not-arrived" }, { to: "counter/nothing" }],
      sources: ["GET-03", "CERT-03", "GET-02", "GET-09", "MAIL-04", "REG-04", "TEL-01"],
    },
    "check-member": {
      kind: "end",
      links: ["mynaportal"],
      more: [{ to: "register" }],
      sources: ["REG-06", "REG-04", "CHI-01", "CERT-08", "PIN-01"],
    },
    "new-what": {
      kind: "ask",
      options: [
        { id: "baby", next: "baby" },
        { id: "other", next: "new-dependent" },
        { id: "unknown", next: "dependent-unsure" },
      ],
      sources: ["CHI-03", "GET-01"],
    },
    baby: {
      kind: "end",
      more: [{ to: "counter/nothing" }],
      sources: ["CHI-03", "GET-01", "GET-02", "CHI-02", "CTR-10"],
    },
    "new-dependent": {
      kind: "end",
      more: [{ to: "counter/invalid" }, { to: "counter/nothing" }],
      sources: ["GET-01", "GET-02", "EMP-02", "CTR-01", "CTR-06"],
    },
    "dependent-unsure": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      sources: ["CHI-03", "GET-01", "TEL-01"],
    },
    leaves: {
      kind: "end",
      more: [
        { to: "leaving/dependent-leaves", query: { who: "dependent" } },
        { to: "new-job" },
        { to: "old-card/ended-by", query: { which: "light-blue" } },
      ],
      sources: ["CERT-23", "CERT-33", "VAL-08", "VAL-10", "OLD-07"],
    },
    envelopes: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "changes/other-inside", query: { what: "wrong", "wrong-what": "inside" } }],
      sources: ["CERT-17", "CERT-08", "CERT-20", "TEL-01"],
    },
    "who-seventy-five": {
      kind: "ask",
      options: [
        { id: "insured-person", next: "insured-seventy-five" },
        { id: "family-member", next: "dependent-seventy-five" },
        { id: "unknown", next: "seventy-five-unknown" },
      ],
      sources: ["VAL-08", "VAL-09", "CERT-11"],
    },
    "insured-seventy-five": {
      kind: "end",
      calc: "seventy-five",
      more: [{ to: "seventy" }, { to: "leaving/next-other", query: { who: "next", "next-cover": "other" } }],
      sources: ["VAL-09", "VAL-08", "CERT-33", "CERT-34", "CHG-07", "VAL-10"],
    },
    "dependent-seventy-five": {
      kind: "end",
      calc: "seventy-five",
      more: [{ to: "seventy" }],
      sources: ["CERT-34", "CHG-07", "VAL-08", "VAL-10", "CERT-33"],
    },
    "seventy-five-unknown": {
      kind: "end",
      call: ["kyokai"],
      calc: "seventy-five",
      more: [{ to: "seventy" }],
      sources: ["CERT-11", "VAL-08", "VAL-09", "TEL-01"],
    },
    apart: {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "counter/nothing" }],
      sources: ["CERT-08", "GET-01", "MAIL-02", "TEL-01"],
    },
  },
} as const satisfies Guide;
