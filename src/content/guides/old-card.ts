import type { Guide } from "../../domain/guide.ts";

/**
 * What to do with a card that is no longer needed. The light-blue card and the yellow
 * certificate follow opposite rules, so the card is asked first; then the day cover ended
 * decides between giving back and destroying (OLD-07).
 */
export const OLD_CARD_GUIDE = {
  id: "old-card",
  start: "which",
  steps: {
    which: {
      kind: "ask",
      options: [
        { id: "light-blue", next: "ended-by" },
        { id: "yellow", next: "yellow-still" },
        { id: "paper", next: "paper-destroy" },
        { id: "unknown", next: "which-unknown" },
      ],
      sources: ["OLD-12", "INFO-02"],
    },
    "ended-by": {
      kind: "ask",
      options: [
        { id: "no", next: "destroy" },
        { id: "yes", next: "member-kind" },
        { id: "unknown", next: "cannot-tell" },
      ],
      sources: ["OLD-03", "OLD-04", "OLD-07"],
    },
    "member-kind": {
      kind: "ask",
      options: [
        { id: "employee", next: "return-employer" },
        { id: "dependant", next: "return-insureds-employer" },
        { id: "voluntary", next: "return-with-form" },
        { id: "no-employer", next: "ask-branch" },
        { id: "unknown", next: "ask-branch" },
      ],
      sources: ["OLD-04", "OLD-06"],
    },
    destroy: { kind: "end", sources: ["OLD-03", "OLD-05", "OLD-13", "OLD-14", "OLD-02", "CERT-21"] },
    "return-employer": { kind: "end", sources: ["OLD-04", "OLD-05"] },
    "return-insureds-employer": { kind: "end", sources: ["OLD-04", "DV-01"] },
    "return-with-form": { kind: "end", sources: ["OLD-06", "CERT-32"] },
    "ask-branch": { kind: "end", certainty: "unsettled", call: ["kyokai"], sources: ["OLD-04", "TEL-01"] },
    "cannot-tell": { kind: "end", sources: ["OLD-07", "OLD-03", "OLD-04", "VAL-08", "INFO-08"] },
    "which-unknown": { kind: "end", sources: ["OLD-12", "INFO-02", "TEL-01"] },
    "yellow-still": {
      kind: "ask",
      options: [
        { id: "still", next: "yellow-still-expired" },
        { id: "left", next: "yellow-expired" },
        { id: "newer", next: "yellow-two" },
        { id: "unknown", next: "yellow-ask" },
      ],
      sources: ["CERT-20", "CERT-21", "VAL-08"],
    },
    "yellow-still-expired": {
      kind: "ask",
      options: [
        { id: "no", next: "yellow-keep" },
        { id: "yes", next: "yellow-get-valid" },
        { id: "unknown", next: "yellow-ask" },
      ],
      sources: ["VAL-06", "VAL-10"],
    },
    "yellow-expired": {
      kind: "ask",
      options: [
        { id: "no", next: "yellow-return" },
        { id: "yes", next: "yellow-destroy" },
        // An unexpired one must go back and an expired one may: giving back is right in both cases.
        { id: "unknown", next: "yellow-return" },
      ],
      sources: ["CERT-21", "VAL-10"],
    },
    "yellow-keep": {
      kind: "end",
      sources: ["CERT-01", "VAL-06", "VAL-08", "VAL-10", "CERT-21", "CERT-31", "CTR-10"],
    },
    "yellow-get-valid": { kind: "end", sources: ["VAL-10", "VAL-11", "GET-03", "REG-01"] },
    "yellow-return": {
      kind: "end",
      sources: [
        "CERT-21",
        "CERT-23",
        "CERT-25",
        "CERT-24",
        "CERT-32",
        "CERT-33",
        "CERT-34",
        "CERT-35",
        "OLD-19",
        "DV-01",
      ],
    },
    "yellow-destroy": { kind: "end", sources: ["VAL-10", "CERT-22", "OLD-13", "OLD-14"] },
    "yellow-two": { kind: "end", sources: ["CERT-20", "CERT-21", "CERT-24", "VAL-10"] },
    "yellow-ask": { kind: "end", sources: ["VAL-08", "TEL-01", "OLD-19"] },
    "paper-destroy": { kind: "end", sources: ["INFO-01", "INFO-04", "INFO-06", "CERT-22"] },
  },
} as const satisfies Guide;
