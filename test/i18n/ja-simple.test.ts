import { describe, expect, it } from "vitest";
import { lintSimple } from "./ja-simple-lint.ts";

const errorsOf = (message: string): readonly string[] =>
  lintSimple(message)
    .filter(({ level }) => level === "E")
    .map(({ rule }) => rule);
const rulesOf = (message: string): readonly string[] => lintSimple(message).map(({ rule }) => rule);

describe("sentences that a learner of Japanese can read", () => {
  it.each([
    "この カードは、もう {使|つか}えません。",
    "{会社|かいしゃ}を やめましたか？ カードを {会社|かいしゃ}に {返|かえ}して ください。",
    "{資格確認書|しかくかくにんしょ}〈{病院|びょういん}で {見|み}せる {保険|ほけん}の カード〉を {見|み}せて ください。",
    "{{oldCardEnd}}に {終|お}わりました。",
    "{{tel_kyokai}}に {電話|でんわ}して ください。",
    "**{捨|す}てないで ください。** {会社|かいしゃ}に {返|かえ}します。",
    "セブン{銀行|ぎんこう}の ATMで、4つの {数字|すうじ}を {入|い}れます。",
    "はい",
  ])("%s", (message) => {
    expect(lintSimple(message)).toEqual([]);
  });
});

describe("sentences that are too hard", () => {
  it.each([
    ["a kanji without furigana", "この カードは、もう 使えません。", ["no-furigana"]],
    ["furigana in katakana", "{病院|ビョウイン}で {見|み}せて ください。", ["furigana-not-hiragana"]],
    ["okurigana under the furigana", "もう {使う|つかう} ことが できます。", ["okurigana-inside"]],
    ["honorific verbs", "カードを {見|み}せて いただきます。", ["honorific"]],
    ["honorific nouns", "ご{確認|かくにん} ください。", ["honorific"]],
    ["a polite word for people", "カードが ある {方|かた}は {見|み}せて ください。", ["honorific"]],
    ["a double negative", "カードを {持|も}って {行|い}かなければなりません。", ["double-negative"]],
    [
      "a double negative hidden by a space",
      "カードを {持|も}って {行|い}かなければ なりません。",
      ["double-negative"],
    ],
    ["words of written Japanese", "カード または {紙|かみ}を {見|み}せて ください。", ["written-style"]],
    ["Latin words", "Mynaportal を {見|み}て ください。", ["latin-letters"]],
    ["a wave for a span", "1{日|にち}〜3{日|みっか}です。", ["range-mark"]],
    ["a date with a slash", "12/2に {見|み}て ください。", ["slash-date"]],
    ["the 24-hour clock", "{受付|うけつけ}は 17:15までです。", ["24-hour-clock"]],
    ["a year of an era alone", "{令和|れいわ}11{年|ねん}まで {使|つか}えます。", ["era-without-year"]],
    ["full-width digits", "カードが ２{枚|まい} あります。", ["full-width-digit"]],
    ["an exclamation mark", "すぐに {見|み}て ください！", ["exclamation"]],
    ["no spaces between phrases", "このカードはもうどこでも{使|つか}えません。", ["no-spaces"]],
    [
      "more than 40 characters",
      "カードの {右|みぎ}の {上|うえ}に ある {日|ひ}が {新|あたら}しい カードを、かばんの {中|なか}に {入|い}れて、あしたの {朝|あさ}に {病院|びょういん}の {人|ひと}に {見|み}せます。",
      ["too-long"],
    ],
  ])("%s", (_, message, rules) => {
    expect(errorsOf(message)).toEqual(rules);
  });
});

describe("sentences that a person looks at", () => {
  it.each([
    ["a passive", "カードが {送|おく}られます。", "passive"],
    ["場合 instead of とき", "カードが ない {場合|ばあい}は、{電話|でんわ}します。", "baai"],
    ["a vague word", "しばらく {待|ま}って ください。", "vague"],
    ["onomatopoeia", "カードを きらきら {光|ひか}らせます。", "onomatopoeia"],
    ["a plain ending", "カードを {見|み}せる。", "plain-ending"],
    [
      "more than 30 characters",
      "カードの {右|みぎ}の {上|うえ}に ある {日|ひ}が {新|あたら}しい カードを、あしたの {朝|あさ}に {病院|びょういん}で {見|み}せます。",
      "long",
    ],
    [
      "many kanji that are not names of papers",
      "{会社|かいしゃ}の {手続|てつづ}きは、{来月|らいげつ}の {最初|さいしょ}の {月曜|げつよう}です。",
      "kanji",
    ],
    ["many commas", "{朝|あさ}、{昼|ひる}、{夜|よる}、カードを {見|み}ます。", "commas"],
  ])("%s", (_, message, rule) => {
    expect(errorsOf(message)).toEqual([]);
    expect(rulesOf(message)).toContain(rule);
  });

  it("counts words of the counter and their explanation as nothing", () => {
    const plain =
      "{資格確認書|しかくかくにんしょ}と {健康保険証|けんこうほけんしょう}と {返信用封筒|へんしんようふうとう}です。";
    expect(rulesOf(plain)).toEqual([]);
    expect(rulesOf(plain.replace("です", "〈カードを {返|かえ}すときに {使|つか}う ふうとう〉です"))).toEqual(
      [],
    );
  });
});
