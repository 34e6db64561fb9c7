import type { Guide } from "../../domain/guide.ts";

/**
 * For people whose place and visits must stay hidden (DV-01). Names, titles and descriptions tell nothing of the
 * reason: others may look over the shoulder. No links out, since these would stay in the browser's history.
 */
export const QUIET_GUIDE = {
  id: "quiet",
  start: "need",
  steps: {
    need: {
      kind: "ask",
      options: [
        { id: "hide", next: "tell-branch" },
        { id: "delegate", next: "remove-delegate" },
        { id: "card-held", next: "stop-card" },
        { id: "doctor", next: "doctor-now" },
        { id: "device", next: "this-device" },
        { id: "unknown", next: "call-first" },
      ],
      sources: ["DV-01"],
    },
    "tell-branch": {
      kind: "do",
      next: "after-telling",
      call: ["kyokai"],
      sources: ["DV-01", "TEL-01", "GET-03"],
    },
    "after-telling": {
      kind: "end",
      call: ["kyokai"],
      more: [
        { to: "quiet/remove-delegate", query: { need: "delegate" } },
        { to: "quiet/stop-card", query: { need: "card-held" } },
      ],
      sources: ["DV-01", "CTR-10"],
    },
    "remove-delegate": {
      kind: "end",
      call: ["kyokai", "my-number", "my-number-system-languages"],
      more: [{ to: "quiet/tell-branch", query: { need: "hide" } }],
      sources: ["DV-01", "REG-05c", "PIN-01"],
    },
    "stop-card": {
      kind: "end",
      call: ["my-number", "my-number-languages", "kyokai"],
      more: [{ to: "quiet/tell-branch", query: { need: "hide" } }],
      sources: ["DV-01", "LOST-01", "TEL-02", "TEL-03", "CERT-01"],
    },
    "doctor-now": {
      kind: "end",
      call: ["kyokai"],
      more: [{ to: "counter/quiet-name" }, { to: "counter/certificate" }, { to: "counter/nothing" }],
      sources: ["DV-01", "CERT-01", "REG-04", "OLD-16", "OLD-18"],
    },
    "this-device": { kind: "end", sources: ["DV-01"] },
    "call-first": { kind: "end", call: ["kyokai", "police"], sources: ["DV-01", "TEL-01", "GET-03"] },
  },
} as const satisfies Guide;
