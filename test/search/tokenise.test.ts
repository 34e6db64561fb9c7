import { describe, expect, it } from "vitest";
import { normalise } from "../../src/search/normalise.ts";
import { kanaOfRomaji } from "../../src/search/romaji.ts";
import { tokenise } from "../../src/search/tokenise.ts";

describe("spellings of one word", () => {
  it.each([
    ["ＰＩＮ", "pin"],
    ["ﾏｲﾅ", "マイナ"],
    ["Certificação", "certificacao"],
    ["thẻ vàng", "the vang"],
    ["Đăng ký", "dang ky"],
    ["カード", "かード"],
  ])("%s and %s come out alike", (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it("keep the marks that are letters in other scripts", () => {
    expect(normalise("कार्ड")).toBe("कार्ड");
    expect(normalise("がぎ")).toBe("がぎ");
  });
});

describe("tokens", () => {
  it("of Japanese are pairs of letters, so that spaces and dictionaries do not matter", () => {
    expect(tokenise("資格確認書", "ja")).toEqual(["資格", "格確", "確認", "認書"]);
    expect(tokenise("証", "ja")).toEqual(["証"]);
  });

  it("of English are words without the empty ones", () => {
    expect(tokenise("What is my yellow card?", "en")).toEqual(["yellow", "card"]);
  });

  it("of a mixed text are both", () => {
    expect(tokenise("PINを忘れた", "ja")).toEqual(["pin", "を忘", "忘れ", "れた"]);
  });
});

describe("romaji", () => {
  it.each([
    ["hokensho", "ほけんしょ"],
    ["Shikaku Kakuninsho", "しかくかくにんしょ"],
    ["kyoukaikenpo", "きょうかいけんぽ"],
  ])("%s is taken for %s", (latin, kana) => {
    expect(kanaOfRomaji(latin)).toBe(kana);
  });

  it.each(["card", "PIN", "zxcv", "資格", ""])("is not seen in %j", (text) => {
    expect(kanaOfRomaji(text)).toBeNull();
  });
});
