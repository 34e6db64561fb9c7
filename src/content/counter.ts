/** Situations at a reception desk, each with a sentence to show to the staff (CTR-*). */
export const COUNTER = [
  {
    id: "certificate",
    sources: ["CERT-01", "CERT-33", "CTR-10", "INFO-01", "VAL-08", "OLD-19", "CERT-31", "CERT-07"],
  },
  { id: "invalid", sources: ["CTR-01", "CTR-03", "CTR-04", "CTR-06", "INFO-04", "REG-01", "CTR-05"] },
  { id: "no-info", sources: ["CTR-02", "CTR-03", "CTR-04", "CTR-05", "INFO-04"] },
  { id: "card-unread", sources: ["CTR-04", "PIN-02", "PIN-05", "INFO-01", "INFO-04", "CTR-05", "PIN-01"] },
  {
    id: "old-card",
    sources: ["OLD-02", "OLD-07", "OLD-09", "OLD-10", "OLD-11", "OLD-16", "OLD-18", "REG-04", "OLD-17"],
  },
  { id: "nothing", sources: ["CTR-05", "OLD-16", "OLD-18", "OLD-17"] },
] as const satisfies readonly { id: string; sources: readonly [string, ...string[]] }[];

export type CounterId = (typeof COUNTER)[number]["id"];
