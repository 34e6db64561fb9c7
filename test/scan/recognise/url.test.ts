import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/scan/recognise/index.ts";
import { decodePunycode } from "../../../src/scan/recognise/url/punycode.ts";
import { editDistance, skeleton } from "../../../src/scan/recognise/url/skeleton.ts";
import { APP_TABLES, qr } from "../code-vectors.ts";

const read = (text: string) => recognise(qr(text), APP_TABLES);

describe("an address", () => {
  it.each([
    ["https://www.kyoukaikenpo.or.jp/g7/", "url.kyokai"],
    ["HTTPS://WWW.KYOUKAIKENPO.OR.JP/G7/", "url.kyokai"],
    ["https://kyoukaikenpo.or.jp", "url.kyokai"],
    ["https://shinsei.kyoukaikenpo.or.jp/", "url.kyokai"],
    ["https://www.mhlw.go.jp/", "url.government"],
    ["https://www.city.okayama.lg.jp/", "url.government"],
    ["https://www.kojinbango-card.go.jp/", "url.government"],
    ["https://net.kojinbango-card.go.jp/x", "mynacard.application_url"],
    ["https://img.myna.go.jp/", "url.myna"],
    ["https://sb-auth-and-sign.go.jp/x", "url.myna"],
    ["https://youtu.be/SYNTH", "url.video"],
    ["https://www.youtube.com/watch?v=SYNTH", "url.video"],
    ["https://bit.ly/SYNTH", "url.shortener"],
    ["https://line.me/R/ti/p/SYNTH", "line"],
    ["line://ti/p/SYNTH", "line"],
    ["https://example.com/", "url.other"],
    ["https://example.com/検証", "url.other"],
    ["https://notgo.jp/", "url.other"],
    ["https://color-jp.com/", "url.other"],
    ["https://xkyoto.or.jp/", "url.other"],
  ] as const)("%s is %s", (text, category) => {
    expect(read(text).category).toBe(category);
  });

  it.each([
    "https://www.kyoukaikenpo.or.jp.example.com/",
    "https://kyoukaikenpo.example.com/",
    "https://kyoukai-kenpo.com/",
    "https://kyoukaikenpo-or.jp/",
    "https://kyokai-kenpo.jp/",
    "https://kyoukaikempo.jp/",
    "https://ky0ukaikenp0.or.jp/",
    "https://kyoukaikenpo.or.jp@evil.example/",
    "https://login-kyoukaikenp.example.com/",
    "https://www.rnhlw.example/",
    "https://mhIw.example.com/",
    "https://www.mhlw.go.jp.example.com/",
    "https://tax-go-jp.example.com/",
    "https://nta.go.jp.example.com/",
    "https://nenkin-go.jp/",
    "https://my-na-portal.example.com/",
    "https://kojinbango-card.example/",
    "https://www.kyοukaikenpo.or.jp/",
    "https://xn--kyukaikenpo-snj.jp/",
    "https://kyoukaikenpo%2eor.jp.evil.example/",
    "https://www.kyoukaikenpo.or.jp。evil.example/",
    "https://example.com\\@www.kyoukaikenpo.or.jp/",
  ])("%s imitates an official one, has no host to show and nothing to open", (text) => {
    const { category, level, flags: _, ...rest } = read(text);
    expect({ category, level, ...rest }).toEqual({ category: "url.lookalike", level: "X" });
  });

  it.each([
    "https://user@www.kyoukaikenpo.or.jp/",
    "https://www.kyoukaikenpo.or.jp:8443/",
    "https://www.kyoukaikenpo.or.jp./",
    "https://www.kyoukaikenpo.or.jp\\evil",
    "https://www.kyoukaikenpo.or.jp\\@evil.example/",
    "https://www.kyoukaikenpo.or.jp/a b",
    "https://www.kyoukaikenpo.or.jp/\r\nx",
    "https://ｗｗｗ.kyoukaikenpo.or.jp/",
    "https://www%2ekyoukaikenpo.or.jp/",
    "ht\ntps://www.kyoukaikenpo.or.jp/",
    "\u202ehttps://www.kyoukaikenpo.or.jp/",
    "https:www.kyoukaikenpo.or.jp",
    "https:///www.kyoukaikenpo.or.jp/",
    "https://example.com/\u200b",
    "https://exa\u00admple.com/",
    "https://192.0.2.1/",
    "https://3232235777/",
    "https://0xc0.0.2.1/",
    "https://[2001:db8::1]/",
    "https://localhost/",
    "https://example..com/",
    "https://xn--eckwd4c7c.xn--zckzah/",
    "https://日本語.jp/",
    `https://${"a.".repeat(130)}com/`,
    "https://",
    "http://%/",
  ])("%s is unnatural, has no host to show and nothing to open", (text) => {
    const { category, level, flags: _, ...rest } = read(text);
    expect({ category, level, ...rest }).toEqual({ category: "url.suspicious", level: "X" });
  });

  it("on an official host without encryption is opened encrypted", () => {
    expect(read("http://www.kyoukaikenpo.or.jp/LP/?a=1#b")).toEqual({
      category: "url.kyokai",
      level: "S0",
      flags: ["insecure-scheme"],
      host: "www.kyoukaikenpo.or.jp",
      openUrl: "https://www.kyoukaikenpo.or.jp/LP/?a=1#b",
    });
  });

  it("of マイナポータル loses the session it may carry", () => {
    expect(read("https://myna.go.jp/login?session=SYNTHETIC")).toMatchObject({
      host: "myna.go.jp",
      openUrl: "https://myna.go.jp/",
    });
    expect(read("mynaportal-login://x?token=SYNTHETIC")).toEqual({
      category: "url.myna",
      level: "S1",
      flags: ["app-scheme"],
    });
  });

  it("anywhere else shows its host and cannot be opened", () => {
    expect(read("https://Example.COM/path?q=1")).toEqual({
      category: "url.other",
      level: "S1",
      flags: [],
      host: "example.com",
    });
  });

  it("of the card application shows nothing at all", () => {
    expect(read("https://net.kojinbango-card.go.jp/x?id=1")).toEqual({
      category: "mynacard.application_url",
      level: "S3",
      flags: [],
    });
  });
});

describe("a wrapped address is judged like a bare one", () => {
  it.each([
    ["MEBKM:TITLE:けんぽ;URL:https\\://www.kyoukaikenpo.or.jp/;;", "url.kyokai"],
    ["MEBKM:URL:https\\://kyoukaikenpo.example/;TITLE:x;;", "url.lookalike"],
    ["mebkm:url:http\\://example.com/a\\;b;;", "url.other"],
    ["MEBKM:URL:www.kyoukaikenpo.or.jp;;", "url.kyokai"],
    ["MEBKM:URL:javascript\\:alert(1);;", "scheme.blocked"],
    ["MEBKM:TITLE:x;;", "unknown.text"],
    ["URLTO:https://www.kyoukaikenpo.or.jp/", "url.kyokai"],
    ["URLTO:けんぽ:https://www.kyoukaikenpo.or.jp/", "url.kyokai"],
    ["URLTO:javascript:alert(1)", "scheme.blocked"],
    ["URLTO:URLTO:URLTO:https://example.com/", "unknown.text"],
    ["URL:https://www.mhlw.go.jp/", "url.government"],
    ["www.kyoukaikenpo.or.jp/g7", "url.kyokai"],
    ["WWW.EXAMPLE.COM", "url.other"],
    ["www.kyoukaikenpo.or.jp@evil.example", "url.lookalike"],
  ] as const)("%s is %s", (text, category) => {
    expect(read(text).category).toBe(category);
  });

  it("and a bookmark without an address is plain text", () => {
    expect(read("URL:")).toMatchObject({ category: "unknown.text" });
  });
});

describe("Punycode", () => {
  // The samples of RFC 3492 §7.1 and two hosts.
  it.each([
    ["egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"],
    ["ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
    ["n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "なぜみんな日本語を話してくれないのか"],
    ["2-u9tlzr9756bt3uc0v", "ひとつ屋根の下2"],
    ["-> $1.00 <-", null],
    ["Pokud se", null],
    ["kyukaikenpo-snj", "kyоukaikenpo"],
    ["mnchen-3ya", "münchen"],
    ["", ""],
    ["99999999", null],
    ["a-b_c", null],
  ])("%s reads %s", (label, text) => {
    expect(decodePunycode(label)).toBe(text);
  });

  it("that ends in the middle of a number is refused", () => {
    expect(decodePunycode("mnchen-3y")).toBeNull();
    expect(decodePunycode("a".repeat(64))).toBeNull();
  });
});

describe("what a hasty eye reads", () => {
  it.each([
    ["KYOUKAIKENPO", "kyoukaikenpo"],
    ["ky0uka1kenp0", "kyoukaikenpo"],
    ["kуоukаіkеnро", "kyoukaikenpo"],
    ["κyoυkaιkεηpο", "kyoukaikenpo"],
    ["kyöukáikenpo", "kyoukaikenpo"],
    ["rnhlvv", "mhlw"],
    ["ｍｈｌｗ", "mhlw"],
  ])("in %s is %s", (written, meant) => {
    expect(skeleton(written)).toBe(skeleton(meant));
  });

  it("in another name is another name", () => {
    expect(skeleton("example")).not.toBe(skeleton("kyoukaikenpo"));
  });

  it.each([
    ["", "", 0],
    ["kenpo", "kenpo", 0],
    ["kyokaikenpo", "kyoukaikenpo", 1],
    ["kyuokaikenpo", "kyoukaikenpo", 2],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("differs between %s and %s by %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
