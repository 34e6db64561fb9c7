import type { Guide } from "../../domain/guide.ts";

/** Registering the My Number card as an insurance card: three routes, one goal a step (REG-02…05). */
export const REGISTER_GUIDE = {
  id: "register",
  start: "route",
  steps: {
    route: {
      kind: "ask",
      options: [
        { id: "reader", next: "reader-bring" },
        { id: "phone", next: "phone-need" },
        { id: "atm", next: "atm-need" },
      ],
      sources: ["REG-01", "REG-02", "REG-04", "REG-09", "FAC-01"],
    },

    "reader-bring": { kind: "do", next: "reader-place", sources: ["REG-04", "FAC-01"] },
    "reader-place": { kind: "do", next: "reader-agree", sources: ["REG-04", "PIN-02", "PIN-05", "PIN-01"] },
    "reader-agree": { kind: "do", next: "reader-take", certainty: "reported", sources: ["REG-04", "CTR-07"] },
    "reader-take": {
      kind: "do",
      next: "done",
      certainty: "reported",
      sources: ["REG-04", "CTR-09", "CERT-31"],
    },

    "phone-need": { kind: "do", next: "phone-which", sources: ["REG-03", "PIN-01", "FAC-01"] },
    "phone-which": {
      kind: "ask",
      options: [
        { id: "iphone", next: "iphone-app" },
        { id: "android", next: "android-app" },
        { id: "unsuitable", next: "stuck-no-nfc" },
      ],
      sources: ["REG-03"],
    },
    "iphone-app": {
      kind: "do",
      next: "iphone-first",
      certainty: "reported",
      links: ["app-store"],
      sources: ["REG-03", "REG-12", "SCAM-01"],
    },
    "iphone-first": {
      kind: "do",
      next: "iphone-login",
      certainty: "reported",
      sources: ["REG-05", "REG-05b", "PIN-01"],
    },
    "iphone-login": {
      kind: "do",
      next: "phone-apply",
      certainty: "reported",
      links: ["mynaportal"],
      sources: ["REG-05"],
    },
    "android-app": {
      kind: "do",
      next: "android-first",
      certainty: "reported",
      links: ["google-play"],
      sources: ["REG-03", "REG-12", "SCAM-01"],
    },
    "android-first": {
      kind: "do",
      next: "android-login",
      certainty: "reported",
      sources: ["REG-05", "REG-05b", "PIN-01"],
    },
    "android-login": {
      kind: "do",
      next: "phone-apply",
      certainty: "reported",
      links: ["mynaportal"],
      sources: ["REG-05"],
    },
    "phone-apply": {
      kind: "do",
      next: "done",
      certainty: "reported",
      links: ["mynaportal"],
      sources: ["REG-05", "REG-05b", "REG-06"],
    },

    "atm-need": { kind: "do", next: "atm-screen", sources: ["REG-09", "PIN-01", "FAC-01"] },
    "atm-screen": { kind: "do", next: "done", sources: ["REG-09"] },

    done: {
      kind: "end",
      links: ["mynaportal"],
      sources: ["REG-06", "REG-01", "REG-11", "CTR-09", "CERT-21", "CERT-31"],
    },
    "stuck-no-nfc": { kind: "end", sources: ["REG-03", "REG-04", "REG-09"] },
  },
} as const satisfies Guide;

/** "Stuck?" pages that every step of the walk links to; each is an answer of its own. */
export const STUCK = [
  { id: "pin-forgotten", sources: ["PIN-01", "PIN-02", "PIN-03", "PIN-05", "REG-04"] },
  { id: "pin-locked", sources: ["PIN-01", "PIN-02", "PIN-03", "PIN-04"] },
  { id: "no-nfc", sources: ["REG-03", "REG-04", "REG-09", "REG-05"] },
  { id: "wrong-app", sources: ["REG-12", "REG-05b"] },
  { id: "login", sources: ["REG-05c", "PIN-01"] },
  { id: "maintenance", sources: ["REG-10", "REG-05c"] },
  {
    id: "expired",
    sources: [
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-06",
      "FOR-01",
      "FOR-02",
      "FOR-03",
      "FOR-04",
      "FOR-07",
      "CERT-04",
    ],
  },
  {
    id: "no-card",
    sources: ["CERT-01", "CERT-03", "GET-03", "GET-09", "MAIL-04", "LOST-01", "TEL-03", "CERT-32"],
  },
  // A neutral id: the path stays in the browser history of a phone that others may look at.
  { id: "safety", sources: ["DV-01", "LOST-01"] },
] as const satisfies readonly { id: string; sources: readonly [string, ...string[]] }[];

export type StuckId = (typeof STUCK)[number]["id"];
