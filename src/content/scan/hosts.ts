/**
 * Hosts a scanned address may belong to; the first rule that fits decides, sub-domains included. `go.jp` and
 * `lg.jp` are registered to public bodies only. Source: codes §3.3 B, C, E.
 */
export const HOSTS = [
  { category: "mynacard.application_url", domains: ["net.kojinbango-card.go.jp"] },
  { category: "url.myna", domains: ["myna.go.jp", "auth-and-sign.go.jp", "sb-auth-and-sign.go.jp"] },
  { category: "url.kyokai", domains: ["kyoukaikenpo.or.jp"] },
  { category: "url.government", domains: ["go.jp", "lg.jp"] },
  { category: "url.video", domains: ["youtube.com", "youtube-nocookie.com", "youtu.be"] },
  { category: "url.appstore", domains: ["apps.apple.com", "itunes.apple.com", "play.google.com"] },
  { category: "pay.app", domains: ["qr.paypay.ne.jp", "pay.line.me", "qr.alipay.com"] },
  { category: "line", domains: ["line.me", "lin.ee", "line.naver.jp"] },
  {
    category: "url.shortener",
    domains: [
      "0.gp",
      "amzn.to",
      "bit.do",
      "bit.ly",
      "bitly.com",
      "buff.ly",
      "cutt.ly",
      "goo.gl",
      "is.gd",
      "j.mp",
      "lnkd.in",
      "me-qr.com",
      "nav.cx",
      "onl.la",
      "onl.sc",
      "onl.tw",
      "ow.ly",
      "page.link",
      "qr.ae",
      "qrco.de",
      "rb.gy",
      "rebrand.ly",
      "s.id",
      "short.gy",
      "shorturl.at",
      "t.co",
      "t.ly",
      "tiny.cc",
      "tinyurl.com",
      "urx.blue",
      "urx3.nu",
      "ux.nu",
      "v.gd",
      "x.gd",
    ],
  },
] as const;

/** Words only an official host may carry, and the name that misspelt hosts imitate. Source: codes §3.3 G. */
export const BRANDS = {
  words: ["kyoukaikenpo", "kyokaikenpo", "mhlw", "mynaportal", "mynumbercard", "kojinbango"],
  nearMiss: "kyoukaikenpo",
} as const;
