import { lengthOf, reading, rubiesOf, surface, withoutRubies, withoutTokens } from "./notation.ts";

/** Lint for やさしい日本語 (easy-japanese §3). E: never ship. W: a person decides. */
export interface SimpleFinding {
  readonly level: "E" | "W";
  readonly rule: string;
  readonly detail: string;
}

type Pattern = readonly [level: "E" | "W", rule: string, pattern: RegExp];

/** Read without spaces and furigana: the spaces inside 「なければ なりません」 must not hide it. */
const PATTERNS: readonly Pattern[] = [
  [
    "E",
    "honorific",
    /お持ち|お手元|お(送|渡|待|届)[りけ](し|いた|くだ)|いただ|いたしま|ございま|くださいま|おりま[すせ]|様(?!子)/,
  ],
  ["E", "honorific", /ご(確認|返却|利用|連絡|自身|家族|予定|注意|提示|申請|使用|覧|案内|相談|了承)/],
  [
    "E",
    "double-negative",
    /なければ(なり|なら|いけ)|なくては(なり|なら|いけ)|ない(と|では)(いけ|だめ)|ないわけ|ないことは|なくは(ない|あり)|ざるを得|ねばなら/,
  ],
  [
    "E",
    "written-style",
    /により|によって|において|における|に係る|に基づ|及び|又は|または|もしくは|若しくは|並びに|ならびに|該当|速やか|すみやか|当該|順次|随時|原則|以降|に伴|にともな|なお、|にて|とともに|のため、/,
  ],
  ["E", "range-mark", /[~〜～]/],
  ["E", "slash-date", /\d{1,2}\/\d{1,2}/],
  ["E", "24-hour-clock", /\d{1,2}[:：]\d{2}|(1[3-9]|2[0-3])時/],
  ["E", "full-width-digit", /[０-９]/],
  ["E", "exclamation", /[!！]/],
  ["W", "passive", /(さ|ら|か|わ|た|ま|ば)れ(ます|まし|ませ|て|る|た)|させ(ます|て|る|られ)/],
  ["W", "baai", /場合/],
  ["W", "vague", /たぶん|できるだけ|近日|しばらく|なるべく|適宜|等(?!級)|など$/],
  ["W", "onomatopoeia", /([ぁ-んァ-ン]{2})\1/],
];

const KANJI = /[\u3400-\u4dbf\u4e00-\u9fff々]/g;
/** Names on keys, screens and papers; CH1 is what stands on the leaflet. */
const LATIN_WORDS = /\b(ATM|QR|PIN|NFC|IC|SMS|CH1|iPhone|Android)(?![A-Za-z])/g;
/** Words people meet at the counter; they stay and do not count as difficult kanji. */
const KEPT =
  /資格確認書|資格情報のお知らせ|資格情報なし|健康保険証|保険証|マイナンバーカード|協会けんぽ|電子証明書|暗証番号|有効期限|交付年月日|交付|返信用封筒|任意継続|特定在留カード|後期高齢者医療|船員保険|無効/g;
const POLITE_END = /(です|ます|ません|ください|でした|ました|でしょう)か?[」）)]*[。？]?$|？$/;

const LIMITS = { aim: 30, most: 40, morae: 45, kanji: 8, commas: 2, unspaced: 12 } as const;

const find = (level: "E" | "W", rule: string, detail: string): SimpleFinding => ({ level, rule, detail });

function ofFurigana(message: string): SimpleFinding[] {
  const bare = withoutRubies(message).match(KANJI);
  return [
    ...(bare ? [find("E", "no-furigana", bare.join(""))] : []),
    ...rubiesOf(message).flatMap(([base, kana]) => [
      ...(/^[ぁ-ゖー]+$/.test(kana) ? [] : [find("E", "furigana-not-hiragana", kana)]),
      ...(/[ぁ-ゖ]$/.test(base) ? [find("E", "okurigana-inside", base)] : []),
      ...(base === "方" && kana === "かた" ? [find("E", "honorific", "方（かた）")] : []),
    ]),
  ];
}

function ofWords(message: string): SimpleFinding[] {
  const text = surface(message);
  const latin = text.replace(LATIN_WORDS, "").match(/[A-Za-z]{2,}/g);
  const tight = text.replaceAll(" ", "");
  const eraOnly = /令和|平成|昭和/.test(text) && !/\d{4}/.test(text);
  return [
    ...(latin ? [find("E", "latin-letters", latin.join(" "))] : []),
    ...(eraOnly ? [find("E", "era-without-year", text)] : []),
    ...PATTERNS.flatMap(([level, rule, pattern]) => {
      const hit = tight.match(pattern);
      return hit ? [find(level, rule, hit[0])] : [];
    }),
  ];
}

const withoutGloss = (text: string): string => text.replace(/〈[^〉]*〉/g, "");
const moraeOf = (text: string): number =>
  (text.match(/[ぁ-ゖァ-ヺー]/g) ?? []).length -
  (text.match(/[ゃゅょャュョァィゥェォぁぃぅぇぉ]/g) ?? []).length;

function ofSentence(sentence: string): SimpleFinding[] {
  const core = withoutGloss(surface(sentence));
  const count = lengthOf(core.replace(/[\s、。「」・？（）：]/g, ""));
  const morae = moraeOf(withoutGloss(reading(sentence)));
  const kanji = (core.replace(KEPT, "").match(KANJI) ?? []).length;
  const commas = (core.match(/、/g) ?? []).length;
  return [
    ...(count > LIMITS.most ? [find("E", "too-long", `${count}: ${core}`)] : []),
    ...(count > LIMITS.aim && count <= LIMITS.most ? [find("W", "long", `${count}: ${core}`)] : []),
    ...(morae > LIMITS.morae ? [find("W", "morae", `${morae}: ${core}`)] : []),
    ...(count > LIMITS.unspaced && !core.includes(" ") ? [find("E", "no-spaces", core)] : []),
    ...(kanji > LIMITS.kanji ? [find("W", "kanji", `${kanji}: ${core}`)] : []),
    ...(commas > LIMITS.commas ? [find("W", "commas", core)] : []),
    ...(core.endsWith("。") && !POLITE_END.test(core) ? [find("W", "plain-ending", core.slice(-8))] : []),
  ];
}

/** Findings of one message in message notation; tokens such as `{{oldCardEnd}}` count as nothing. */
export function lintSimple(message: string): readonly SimpleFinding[] {
  const text = withoutTokens(message).replaceAll("**", "");
  const sentences = text
    .split(/(?<=[。？])/)
    .map((s) => s.trim())
    .filter((s) => s !== "");
  return [...ofFurigana(text), ...ofWords(text), ...sentences.flatMap(ofSentence)];
}
