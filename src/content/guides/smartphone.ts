import type { Guide } from "../../domain/guide.ts";

/** A phone instead of the card: known from news reports only, and accepted only by some clinics (SMA-01…04). */
export const SMARTPHONE_GUIDE = {
  id: "smartphone",
  start: "phone",
  steps: {
    phone: {
      kind: "ask",
      options: [
        { id: "iphone", next: "iphone-need" },
        { id: "android", next: "android-need" },
        { id: "clinic", next: "real-card" },
        { id: "fails", next: "cause" },
        { id: "unknown", next: "two-things" },
      ],
      sources: ["SMA-01", "SMA-02"],
    },

    "iphone-need": {
      kind: "do",
      next: "iphone-use",
      links: ["mynaapp"],
      certainty: "reported",
      sources: ["SMA-01", "SMA-03", "REG-12", "PIN-01"],
    },
    "iphone-use": {
      kind: "end",
      more: [{ to: "smartphone/real-card", query: { phone: "clinic" } }, { to: "counter/card-unread" }],
      certainty: "reported",
      sources: ["SMA-01", "SMA-02", "CERT-01"],
    },

    // The new Android card was planned; nobody has reported that it started (SMA-04).
    "android-need": {
      kind: "do",
      next: "android-use",
      links: ["mynaapp"],
      call: ["my-number", "my-number-languages"],
      certainty: "unsettled",
      sources: ["SMA-01", "SMA-03", "SMA-04", "REG-12", "PIN-01"],
    },
    "android-use": {
      kind: "end",
      links: ["mynaapp"],
      call: ["my-number", "my-number-languages"],
      more: [{ to: "smartphone/real-card", query: { phone: "clinic" } }, { to: "counter/card-unread" }],
      certainty: "unsettled",
      sources: ["SMA-02", "SMA-04", "PIN-01"],
    },

    "real-card": {
      kind: "end",
      more: [{ to: "counter/nothing" }, { to: "refund" }],
      certainty: "reported",
      sources: ["SMA-02", "CTR-04", "OLD-16", "OLD-18", "CERT-01"],
    },

    cause: {
      kind: "ask",
      options: [
        { id: "password", next: "no-password" },
        { id: "signature", next: "no-signature" },
        { id: "not-registered", next: "not-registered" },
        { id: "phone", next: "old-phone" },
        { id: "unknown", next: "ask-help" },
      ],
      sources: ["SMA-01", "SMA-03"],
    },
    "no-password": {
      kind: "end",
      more: [{ to: "pin" }],
      certainty: "reported",
      sources: ["PIN-01", "PIN-03", "PIN-04", "SMA-03"],
    },
    "no-signature": {
      kind: "end",
      call: ["my-number", "my-number-languages"],
      certainty: "reported",
      sources: ["SMA-03", "FAC-01"],
    },
    "not-registered": {
      kind: "end",
      more: [{ to: "register" }],
      sources: ["REG-01", "REG-02", "REG-06", "SMA-03"],
    },
    "old-phone": {
      kind: "end",
      more: [{ to: "register" }],
      certainty: "reported",
      sources: ["SMA-01", "REG-03", "REG-04"],
    },
    "ask-help": {
      kind: "end",
      links: ["mynaapp-help", "mynaapp"],
      call: ["my-number", "my-number-languages"],
      certainty: "reported",
      sources: ["SMA-01", "SMA-03", "REG-12", "TEL-02", "TEL-03"],
    },
    "two-things": {
      kind: "end",
      more: [{ to: "register" }, { to: "smartphone" }],
      sources: ["REG-01", "REG-02", "REG-05b", "CTR-09", "SMA-02", "SMA-03"],
    },
  },
} as const satisfies Guide;
