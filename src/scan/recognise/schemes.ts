import type { CategoryId } from "./categories.ts";
import type { Recogniser } from "./input.ts";
import type { Finding } from "./result.ts";

/** Prefixes of everyday codes, by category (codes §3.3 B, D, E, F). */
const FAMILIES: readonly (readonly [CategoryId, string])[] = [
  ["wifi", "wifi dpp"],
  ["otp", "otpauth otpauth-migration"],
  ["esim", "lpa"],
  ["passkey", "fido"],
  [
    "wallet",
    "mdoc mdoc-openid4vp openid4vp openid4vci openid-credential-offer openid-initiate-issuance openid openid-vc haip siopv2 eudi-openid4vp didcomm",
  ],
  ["health.shc", "shc"],
  ["health.eudcc", "hc1"],
  ["pay.app", "paypay alipay alipays alipayqr weixin wxp upi"],
  [
    "pay.crypto",
    "bitcoin bitcoincash ethereum litecoin dogecoin monero solana ripple xrpl tron cardano lightning",
  ],
  ["contact", "mecard bizcard memory"],
  ["message", "mailto matmsg sms smsto mms mmsto smtp"],
  ["phone", "tel telprompt facetime facetime-audio"],
  ["geo", "geo"],
  ["line", "line"],
  [
    "scheme.blocked",
    "javascript livescript vbscript data file blob filesystem intent content about view-source itms-services chrome chrome-extension resource jar mhtml ms-appinstaller ms-msdt ms-settings search-ms shell",
  ],
];

const CATEGORY_OF_SCHEME = new Map(
  FAMILIES.flatMap(([category, names]) => names.split(" ").map((name) => [name, category] as const)),
);

const BEGIN = [
  { pattern: /^begin:vcard/i, category: "contact" },
  { pattern: /^begin:v(?:calendar|event)/i, category: "calendar" },
] as const;

/**
 * The start of a text as a browser would see it: full width folded, leading blanks and every control or
 * invisible character dropped, because `java\nscript:` is still a script.
 */
const foldedStart = (text: string): string =>
  text
    .slice(0, 300)
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, "")
    .trimStart();

/** The scheme of a text in lower case, or `null`. */
export function schemeOf(text: string): string | null {
  return /^([a-z][a-z0-9+.-]{0,60}):/i.exec(foldedStart(text))?.[1]?.toLowerCase() ?? null;
}

export const isWebScheme = (scheme: string | null): boolean => scheme === "http" || scheme === "https";

/** What a text is by its scheme alone, or `null` for web addresses, wrappers and plain text. */
export function findingByScheme(text: string): Finding | null {
  const start = foldedStart(text);
  const begun = BEGIN.find(({ pattern }) => pattern.test(start));
  if (begun) return { category: begun.category };
  const scheme = schemeOf(text);
  if (scheme === null || isWebScheme(scheme)) return null;
  if (scheme.startsWith("mynaportal")) return { category: "url.myna", flags: ["app-scheme"] };
  const category = CATEGORY_OF_SCHEME.get(scheme);
  if (category) return { category };
  return start.startsWith("://", scheme.length) ? { category: "scheme.blocked" } : null;
}

/** Wi-Fi, wallets, contacts …, and every scheme that must not be opened. */
export const schemes: Recogniser = {
  id: "schemes",
  accepts: ({ text }) => findingByScheme(text) !== null,
  read: ({ text }) => findingByScheme(text) ?? { category: "scheme.blocked" },
};
