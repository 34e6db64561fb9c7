import type { Guide } from "../../domain/guide.ts";

/**
 * What is printed no longer fits. Little is published about corrections, so most ways end with whom
 * to ask; nobody is told to write on a certificate or to use another person's.
 */
export const CHANGES_GUIDE = {
  id: "changes",
  start: "what",
  steps: {
    what: {
      kind: "ask",
      options: [
        { id: "name", next: "name" },
        { id: "address", next: "address-kind" },
        { id: "branch", next: "new-branch" },
        { id: "wrong", next: "wrong-what" },
        { id: "display", next: "display" },
        { id: "unknown", next: "unsure" },
      ],
      sources: ["CERT-27", "CERT-28", "CERT-29", "CERT-11", "CERT-12", "INFO-03"],
    },
    name: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "leaving/dependent-leaves", query: { who: "dependent" } }],
      sources: ["VAL-08", "CERT-23", "CERT-27", "CERT-32"],
    },
    "address-kind": {
      kind: "ask",
      options: [
        { id: "same-prefecture", next: "address-company" },
        { id: "other-prefecture", next: "prefecture" },
        { id: "voluntary", next: "address-voluntary" },
        { id: "new-job", next: "new-branch" },
        { id: "unknown", next: "address-ask" },
      ],
      sources: ["CERT-28", "CERT-29", "CERT-12"],
    },
    "address-company": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [{ to: "quiet" }],
      sources: ["CERT-28", "CERT-12", "FOR-12", "DV-01", "TEL-01"],
    },
    prefecture: {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      sources: ["CERT-29", "CERT-28", "TEL-01"],
    },
    "address-voluntary": {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      links: ["kyokai"],
      more: [{ to: "voluntary/moved", query: { stage: "member", "member-what": "moved" } }],
      sources: ["CERT-28", "CERT-29"],
    },
    "address-ask": { kind: "end", call: ["kyokai"], sources: ["CERT-28", "CERT-29", "TEL-01"] },
    "new-branch": {
      kind: "end",
      more: [{ to: "new-job" }],
      sources: ["CERT-21", "CERT-29", "CTR-06", "GET-01", "EMP-02", "VAL-08", "VAL-10", "REG-01"],
    },
    display: {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      sources: ["CERT-11", "CERT-12", "CERT-01", "TEL-01"],
    },
    "wrong-what": {
      kind: "ask",
      options: [
        { id: "data", next: "wrong-data" },
        { id: "envelope", next: "other-envelope" },
        { id: "inside", next: "other-inside" },
        { id: "digits", next: "wrong-digits" },
        { id: "unknown", next: "wrong-unknown" },
      ],
      sources: ["CERT-11", "CERT-17", "EMP-05", "INFO-03"],
    },
    "wrong-data": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      links: ["kyokai"],
      more: [{ to: "face" }],
      sources: ["CERT-11", "EMP-02", "TEL-01"],
    },
    "other-envelope": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      sources: ["EMP-05", "EMP-07", "INFO-03", "CERT-16", "TEL-01"],
    },
    "other-inside": {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      sources: ["CERT-17", "CERT-16", "CERT-08", "EMP-07", "TEL-01"],
    },
    "wrong-digits": {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      sources: ["INFO-03", "INFO-01", "TEL-01"],
    },
    "wrong-unknown": {
      kind: "end",
      certainty: "reported",
      more: [{ to: "face" }],
      sources: ["VAL-06", "VAL-01", "VAL-07", "CERT-14", "CERT-13", "CERT-33", "CERT-29", "CERT-08"],
    },
    unsure: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "leaving" }, { to: "face" }],
      sources: ["CERT-11", "VAL-08", "TEL-01"],
    },
  },
} as const satisfies Guide;
