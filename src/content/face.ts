/** A place on the 資格確認書, in the order in which the drawn grid is filled, three columns wide. */
export interface FaceField {
  readonly id: string;
  readonly side: "front" | "back";
  /** Columns it takes: one, two, all three, or one column over two rows. */
  readonly shape: "narrow" | "wide" | "full" | "tall";
  /** As printed. */
  readonly printed: string;
  /** Numbers that must be covered on a copy (CERT-16). */
  readonly cover?: true;
  readonly sources: readonly [string, ...string[]];
}

/** Every place of the front and the back that the insurer names (CERT-11, CERT-12). */
export const FACE_FIELDS = [
  {
    id: "heading",
    side: "front",
    shape: "wide",
    printed: "健康保険 資格確認書",
    sources: ["CERT-11", "CERT-10"],
  },
  { id: "issued", side: "front", shape: "narrow", printed: "交付年月日", sources: ["CERT-11", "CERT-20"] },
  { id: "holder", side: "front", shape: "full", printed: "本人／家族", sources: ["CERT-11"] },
  {
    id: "numbers",
    side: "front",
    shape: "full",
    printed: "記号・番号（枝番）",
    cover: true,
    sources: ["CERT-11", "CERT-16"],
  },
  { id: "name", side: "front", shape: "wide", printed: "氏名", sources: ["CERT-11", "CERT-27"] },
  { id: "insured", side: "front", shape: "narrow", printed: "被保険者氏名", sources: ["CERT-11"] },
  { id: "born", side: "front", shape: "narrow", printed: "生年月日", sources: ["CERT-11"] },
  { id: "sex", side: "front", shape: "narrow", printed: "性別", sources: ["CERT-11", "CERT-12"] },
  { id: "former-name", side: "front", shape: "narrow", printed: "旧姓", sources: ["CERT-11"] },
  { id: "acquired", side: "front", shape: "wide", printed: "資格取得年月日", sources: ["CERT-11"] },
  {
    id: "code",
    side: "front",
    shape: "tall",
    printed: "QRコード",
    cover: true,
    sources: ["CERT-11", "CERT-14", "CERT-15", "CERT-16"],
  },
  {
    id: "expires",
    side: "front",
    shape: "wide",
    printed: "有効期限",
    sources: ["CERT-11", "VAL-06", "VAL-08"],
  },
  {
    id: "insurer-number",
    side: "front",
    shape: "wide",
    printed: "保険者番号",
    cover: true,
    sources: ["CERT-11", "CERT-16"],
  },
  { id: "seal", side: "front", shape: "tall", printed: "印", sources: ["CERT-11"] },
  {
    id: "insurer",
    side: "front",
    shape: "wide",
    printed: "保険者名称",
    sources: ["CERT-11", "CERT-14", "GET-03"],
  },
  {
    id: "insurer-address",
    side: "front",
    shape: "full",
    printed: "保険者所在地",
    sources: ["CERT-11"],
  },
  { id: "address", side: "back", shape: "full", printed: "住所", sources: ["CERT-12", "CERT-28"] },
  { id: "remarks", side: "back", shape: "full", printed: "備考", sources: ["CERT-12"] },
  { id: "cautions", side: "back", shape: "full", printed: "注意事項", sources: ["CERT-12"] },
  { id: "organs", side: "back", shape: "full", printed: "臓器提供意思表示", sources: ["CERT-12", "OLD-14"] },
] as const satisfies readonly FaceField[];
