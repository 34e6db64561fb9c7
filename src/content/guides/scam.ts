import type { Guide } from "../../domain/guide.ts";

/** Genuine or not: stop, tell nothing, call an official line yourself (SCAM-01, CERT-16). */
export const SCAM_GUIDE = {
  id: "scam",
  start: "what",
  steps: {
    what: {
      kind: "ask",
      options: [
        { id: "call", next: "call" },
        { id: "message", next: "message" },
        { id: "letter", next: "letter" },
        { id: "asked", next: "asked-by" },
        { id: "done", next: "told-what" },
        { id: "unknown", next: "not-sure" },
      ],
      sources: ["SCAM-01", "CERT-16", "REG-60"],
    },

    call: {
      kind: "end",
      call: ["my-number", "my-number-languages", "police"],
      more: [{ to: "scam/told-what", query: { what: "done" } }],
      certainty: "reported",
      sources: ["SCAM-01", "TEL-02", "TEL-03"],
    },
    message: {
      kind: "end",
      call: ["my-number", "my-number-languages", "police"],
      links: ["mynaportal"],
      more: [{ to: "scam/told-what", query: { what: "done" } }],
      certainty: "reported",
      sources: ["SCAM-01", "REG-02", "TEL-02", "TEL-03"],
    },

    letter: {
      kind: "ask",
      options: [
        { id: "plain", next: "letter-usual" },
        { id: "asks", next: "letter-odd" },
        { id: "unknown", next: "not-sure" },
      ],
      sources: ["CERT-17", "CERT-16", "SCAM-01"],
    },
    "letter-usual": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "papers" }, { to: "which-paper" }],
      certainty: "reported",
      sources: ["CERT-17", "MAIL-02", "INFO-03", "EXP-02", "EXP-04", "CERT-20"],
    },
    "letter-odd": {
      kind: "end",
      call: ["kyokai", "my-number", "my-number-languages", "police"],
      certainty: "reported",
      sources: ["SCAM-01", "CERT-06", "CERT-16", "OLD-19"],
    },

    "asked-by": {
      kind: "ask",
      options: [
        { id: "install", next: "app" },
        { id: "employer", next: "employer" },
        { id: "stranger", next: "stranger" },
        { id: "this-app", next: "this-app" },
        { id: "unknown", next: "not-sure" },
      ],
      sources: ["CERT-16", "SCAM-01", "REG-13"],
    },
    app: {
      kind: "end",
      links: ["app-store", "google-play", "mynaapp"],
      call: ["my-number", "my-number-languages", "kyokai"],
      more: [{ to: "register/stuck/wrong-app" }],
      certainty: "reported",
      sources: ["SCAM-01", "REG-12", "REG-04", "EMP-08"],
    },
    employer: {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "new-job" }],
      certainty: "reported",
      sources: ["REG-01", "EMP-02", "EMP-07", "INFO-03", "GET-01"],
    },
    stranger: {
      kind: "end",
      call: ["my-number", "my-number-languages", "police"],
      more: [{ to: "copy" }, { to: "scam/told-what", query: { what: "done" } }],
      certainty: "reported",
      sources: ["CERT-16", "SCAM-01", "CERT-01"],
    },
    "this-app": {
      kind: "end",
      more: [{ to: "about/genuine" }, { to: "about/privacy" }],
      sources: ["CERT-15", "CERT-16", "REG-13"],
    },

    "told-what": {
      kind: "ask",
      options: [
        { id: "pressed", next: "pressed" },
        { id: "told", next: "told-number" },
        { id: "installed", next: "installed" },
        { id: "unknown", next: "not-sure" },
      ],
      sources: ["SCAM-01"],
    },
    pressed: {
      kind: "end",
      call: ["my-number", "my-number-languages", "police"],
      more: [{ to: "scam/told-number", query: { what: "done", "told-what": "told" } }],
      certainty: "reported",
      sources: ["SCAM-01"],
    },
    "told-number": {
      kind: "end",
      call: ["my-number", "my-number-languages", "police", "kyokai"],
      more: [{ to: "pin" }],
      certainty: "reported",
      sources: ["SCAM-01", "TEL-02", "TEL-03", "LOST-01", "PIN-03", "CERT-16"],
    },
    installed: {
      kind: "end",
      call: ["police", "my-number", "my-number-languages"],
      more: [{ to: "scam/told-number", query: { what: "done", "told-what": "told" } }],
      certainty: "reported",
      sources: ["SCAM-01", "REG-12"],
    },
    "not-sure": {
      kind: "end",
      call: ["my-number", "my-number-languages", "kyokai", "police"],
      certainty: "unsettled",
      sources: ["SCAM-01", "TEL-01", "TEL-02", "TEL-03"],
    },
  },
} as const satisfies Guide;
