import type { Guide } from "../../domain/guide.ts";

/** For somebody else: a baby, a child, an adult who needs support (CHI-01…03, CERT-04, CERT-05). */
export const HELPERS_GUIDE = {
  id: "helpers",
  start: "who",
  steps: {
    who: {
      kind: "ask",
      options: [
        { id: "newborn", next: "newborn" },
        { id: "infant", next: "infant" },
        { id: "child", next: "child" },
        { id: "adult", next: "adult-need" },
        { id: "facility", next: "facility" },
        { id: "unknown", next: "helper-unknown" },
      ],
      sources: ["CHI-01", "CHI-02", "CHI-03", "CERT-04", "CERT-05"],
    },
    newborn: {
      kind: "end",
      certainty: "reported",
      call: ["kyokai"],
      more: [{ to: "counter/infant" }, { to: "counter/refund-later" }, { to: "family" }],
      sources: ["CHI-03", "GET-01", "GET-02", "OLD-16", "OLD-18"],
    },
    infant: {
      kind: "end",
      certainty: "reported",
      call: ["my-number"],
      more: [{ to: "register" }, { to: "counter/infant" }],
      sources: ["CHI-02", "CHI-01", "CHI-03", "REG-01", "CERT-01", "CTR-10"],
    },
    child: {
      kind: "end",
      certainty: "reported",
      call: ["my-number"],
      more: [{ to: "register" }, { to: "family" }, { to: "pin" }, { to: "quiet" }],
      sources: ["CHI-01", "CHI-02", "CERT-08", "CERT-01", "GET-03", "EXP-01", "PIN-01", "CTR-09", "CTR-10"],
    },
    "adult-need": {
      kind: "ask",
      options: [
        { id: "hard-to-use", next: "certificate-apply" },
        { id: "apply-for", next: "apply-for-them" },
        { id: "pin", next: "no-pin-card" },
        { id: "errand", next: "city-office" },
        { id: "unknown", next: "adult-unknown" },
      ],
      sources: ["CERT-04", "CERT-05", "FAC-01", "CARE-01", "CERT-34"],
    },
    "certificate-apply": {
      kind: "end",
      call: ["kyokai"],
      more: [
        { to: "helpers/apply-for-them", query: { who: "adult", "adult-need": "apply-for" } },
        { to: "seventy" },
      ],
      sources: ["CERT-04", "CERT-06", "CERT-07", "GET-03", "GET-09", "VAL-11", "CTR-10", "CERT-34"],
    },
    "apply-for-them": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "not-arrived" }],
      sources: ["CERT-05", "GET-03", "GET-04", "CERT-34"],
    },
    "no-pin-card": {
      kind: "end",
      call: ["my-number"],
      more: [
        { to: "helpers/certificate-apply", query: { who: "adult", "adult-need": "hard-to-use" } },
        { to: "pin" },
      ],
      sources: ["FAC-01", "FAC-02", "PIN-02", "PIN-05", "CERT-04"],
    },
    "city-office": {
      kind: "end",
      certainty: "reported",
      call: ["my-number"],
      more: [{ to: "pin" }, { to: "expiring" }],
      sources: ["CARE-01", "PIN-02", "PIN-03", "PIN-05", "EXP-02"],
    },
    "adult-unknown": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "which-paper" }],
      sources: ["CERT-01", "CERT-04", "CERT-05", "CERT-34"],
    },
    facility: {
      kind: "end",
      certainty: "unsettled",
      call: ["kyokai"],
      more: [
        { to: "helpers/apply-for-them", query: { who: "adult", "adult-need": "apply-for" } },
        { to: "counter/copy-asked" },
      ],
      sources: ["CERT-01", "CERT-04", "CERT-05", "CERT-21", "CERT-34"],
    },
    "helper-unknown": {
      kind: "end",
      call: ["kyokai"],
      sources: ["CHI-01", "CHI-03", "CERT-05", "CERT-34"],
    },
  },
} as const satisfies Guide;
