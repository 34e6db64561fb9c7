/** Situations at a reception desk, each with a sentence to show to the staff (CTR-*). */
export const COUNTER = [
  {
    id: "certificate",
    sources: ["CERT-01", "CERT-33", "CTR-10", "INFO-01", "VAL-08", "OLD-19", "CERT-31", "CERT-07"],
  },
  {
    id: "expired-certificate",
    sources: ["VAL-10", "GET-03", "CTR-04", "OLD-16", "OLD-18", "CERT-22", "REG-01"],
  },
  {
    id: "invalid",
    sources: ["CTR-01", "CTR-03", "CTR-04", "CTR-06", "INFO-04", "REG-01", "CTR-05", "CERT-01"],
  },
  { id: "no-info", sources: ["CTR-02", "CTR-03", "CTR-04", "CTR-05", "INFO-04"] },
  { id: "card-unread", sources: ["CTR-04", "PIN-02", "PIN-05", "INFO-01", "INFO-04", "CTR-05", "PIN-01"] },
  {
    id: "old-card",
    sources: ["OLD-02", "OLD-07", "OLD-09", "OLD-10", "OLD-11", "OLD-16", "OLD-18", "REG-04", "OLD-17"],
  },
  { id: "nothing", sources: ["CTR-05", "OLD-16", "OLD-18", "OLD-17"] },
  {
    id: "checking",
    sources: ["CTR-05", "OLD-16", "OLD-18", "VAL-08", "CTR-06", "OLD-19", "OLD-02"],
  },
  { id: "face-match", sources: ["PIN-02", "PIN-05", "REG-04", "PIN-01", "INFO-01"] },
  { id: "high-cost", sources: ["CTR-08", "CERT-01"] },
  { id: "senior", sources: ["CERT-33", "CERT-33b", "CERT-13", "CERT-21", "CERT-34", "VAL-08"] },
  { id: "first-visit", sources: ["SMA-02", "SMA-03", "SMA-04", "PIN-01", "INFO-01"] },
  { id: "copy-asked", sources: ["CERT-16", "CERT-15"] },
  { id: "infant", sources: ["CHI-02", "CHI-01", "CHI-03", "CTR-10", "CERT-08", "PIN-01", "OLD-18"] },
  { id: "pharmacy", sources: ["CTR-10", "CTR-09", "CTR-07", "CERT-01", "CERT-33", "OLD-18"] },
  { id: "refund-later", sources: ["OLD-16", "OLD-17", "OLD-18", "OLD-02", "INFO-01", "VAL-08"] },
  {
    id: "notice-only",
    sources: ["INFO-01", "INFO-02", "INFO-04", "INFO-07", "OLD-10", "REG-04", "GET-03", "OLD-16", "OLD-18"],
  },
  { id: "quiet-name", sources: ["DV-01"] },
] as const satisfies readonly { id: string; sources: readonly [string, ...string[]] }[];

export type CounterId = (typeof COUNTER)[number]["id"];

/**
 * What the staff may say, or a screen may show, in the order of a visit. Words: `counter:staff.<id>` with
 * `sayJa`, its reading `sayKana`, `say` (what it means) and `do` (what to do now).
 */
export const STAFF_SAYS = [
  { id: "have-myna", sources: ["CTR-09", "CERT-01"] },
  { id: "show-certificate", sources: ["CERT-01", "INFO-01"] },
  { id: "put-card", sources: ["CTR-09", "REG-04"] },
  { id: "face-check", sources: ["REG-04", "PIN-05"] },
  { id: "enter-pin", sources: ["PIN-01", "PIN-02", "PIN-05"] },
  { id: "register-offer", sources: ["REG-04", "PIN-02", "REG-01"] },
  { id: "consent", sources: ["CTR-07"] },
  { id: "limit-screen", sources: ["CTR-08"] },
  { id: "invalid-shown", sources: ["CTR-01", "CTR-04"] },
  { id: "not-confirmed", sources: ["CTR-02", "CTR-04"] },
  { id: "former-employer", sources: ["CTR-06", "CTR-01"] },
  { id: "expired", sources: ["VAL-10", "EXP-03", "OLD-02"] },
  { id: "renew-soon", sources: ["EXP-02", "EXP-03", "EXP-05"] },
  { id: "old-card-over", sources: ["OLD-02", "OLD-10", "OLD-07"] },
  { id: "notice-not-enough", sources: ["INFO-01", "INFO-04"] },
  { id: "pay-all", sources: ["OLD-16", "OLD-18"] },
  { id: "write-statement", sources: ["CTR-04", "CTR-05"] },
  { id: "senior-paper", sources: ["CERT-33", "CERT-33b"] },
  { id: "limit-paper", sources: ["CTR-08"] },
  { id: "child-paper", sources: ["CTR-10"] },
  { id: "next-time", sources: ["OLD-16", "OLD-02", "CERT-01"] },
] as const satisfies readonly { id: string; sources: readonly [string, ...string[]] }[];

export type StaffSaysId = (typeof STAFF_SAYS)[number]["id"];
