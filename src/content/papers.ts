/** Whether a paper is enough to see a doctor with insurance. */
export type Alone = "yes" | "when-registered" | "no" | "with-another";

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
    id: "old-card",
    printed: "健康保険 被保険者証",
    alone: "no",
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
  { id: "leaflet", printed: "CH1", alone: "no", page: "card/leaflet", sources: ["CERT-15", "CERT-17"] },
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
    alone: "with-another",
    page: "counter/no-info",
    sources: ["CTR-04", "CTR-05"],
  },
  { id: "loss", printed: "資格喪失証明書", alone: "no", page: "leaving", sources: ["INFO-08"] },
  { id: "mount", printed: "資格確認書貼付台紙", alone: "no", page: "card/leaflet", sources: ["CERT-17"] },
  { id: "envelope", printed: "返信用封筒", alone: "no", page: "two-cards", sources: ["CERT-17", "CERT-20"] },
] as const satisfies readonly Paper[];

export type PaperId = (typeof PAPERS)[number]["id"];
