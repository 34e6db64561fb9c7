/** Whether a paper is enough to see a doctor with insurance, or what it is for instead. */
export type Alone =
  | "yes"
  | "when-registered"
  | "no"
  | "with-another"
  | "fill-in"
  | "not-usable"
  | "not-for-doctor"
  | "ask";

/** Papers and cards that people have at home, with the page that says more. Words: `papers:items.<id>`. */
export interface Paper {
  readonly id: string;
  /** As printed. */
  readonly printed: string;
  readonly alone: Alone;
  readonly page: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly sources: readonly [string, ...string[]];
}

export const PAPERS = [
  {
    id: "certificate",
    printed: "資格確認書",
    alone: "yes",
    page: "card/certificate",
    sources: ["CERT-01", "CERT-10", "OLD-12"],
  },
  {
    id: "other-certificate",
    printed: "資格確認書",
    alone: "ask",
    page: "which-paper/other-insurer",
    query: { material: "plastic", plastic: "certificate", insurer: "other" },
    sources: ["CERT-11", "INFO-01"],
  },
  {
    id: "old-card",
    printed: "健康保険 被保険者証",
    alone: "not-usable",
    page: "card/old-card",
    sources: ["OLD-02", "OLD-12"],
  },
  {
    id: "my-number-card",
    printed: "マイナンバーカード",
    alone: "when-registered",
    page: "card/my-number-card",
    sources: ["REG-01"],
  },
  {
    id: "notice",
    printed: "資格情報のお知らせ",
    alone: "no",
    page: "card/notice",
    sources: ["INFO-01", "INFO-02"],
  },
  {
    id: "leaflet",
    printed: "CH1",
    alone: "not-for-doctor",
    page: "card/leaflet",
    sources: ["CERT-15", "CERT-17"],
  },
  {
    id: "senior",
    printed: "高齢受給者証",
    alone: "with-another",
    page: "seventy",
    sources: ["CERT-33", "CERT-13"],
  },
  {
    id: "limit",
    printed: "限度額適用認定証",
    alone: "with-another",
    page: "counter/high-cost",
    sources: ["CTR-08"],
  },
  {
    id: "statement",
    printed: "被保険者資格申立書",
    alone: "fill-in",
    page: "counter/no-info",
    sources: ["CTR-04", "CTR-05"],
  },
  {
    id: "stop-gap",
    printed: "被保険者資格証明書",
    alone: "ask",
    page: "which-paper/stop-gap",
    query: { material: "paper", paper: "proof", proof: "stop-gap" },
    sources: ["GET-08", "INFO-08"],
  },
  {
    id: "loss",
    printed: "資格喪失証明書",
    alone: "not-for-doctor",
    page: "which-paper/proof-of-loss",
    query: { material: "paper", paper: "proof", proof: "loss" },
    sources: ["INFO-08"],
  },
  {
    id: "expiry-notice",
    printed: "有効期限通知書",
    alone: "not-for-doctor",
    page: "expiring",
    sources: ["EXP-02"],
  },
  {
    id: "payment-slip",
    printed: "納付書",
    alone: "not-for-doctor",
    page: "leaving/used-after",
    query: { who: "self", "self-when": "used" },
    sources: ["OLD-19"],
  },
  {
    id: "mount",
    printed: "資格確認書貼付台紙",
    alone: "not-for-doctor",
    page: "card/leaflet",
    sources: ["CERT-17"],
  },
  {
    id: "envelope",
    printed: "返信用封筒",
    alone: "not-for-doctor",
    page: "two-cards",
    sources: ["CERT-17", "CERT-20"],
  },
] as const satisfies readonly Paper[];

export type PaperId = (typeof PAPERS)[number]["id"];
