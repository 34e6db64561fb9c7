/** Longer input is refused unread: no date needs it, and every later step may assume a short text. */
export const MAX_DATE_TEXT = 64;

/** Format characters (zero-width, BiDi marks) and variation selectors: they have no ink. */
const INKLESS = /\p{Cf}|\p{Variation_Selector}/gu;
const FULL_STOPS = /[。・·‧•,、]/gu;
const SLASHES = /[\u2044\u2215]/gu;
/** Hyphens and dashes, the minus sign, the long-vowel mark and ruled lines typed in their place. */
const DASHES = /[\p{Pd}\u02D7\u2043\u2212\u2500\u2501\u30FC]/gu;
/** Digits of our readers' keyboards that NFKC leaves alone: Nepali, Thai, Burmese, Khmer; 0 to 9 each. */
const LOCAL_DIGITS = "०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙၀၁၂၃၄၅၆၇၈၉០១២៣៤៥៦៧៨៩";
const LOCAL_DIGIT = new RegExp(`[${LOCAL_DIGITS}]`, "gu");
/** `2029 1 05`: without its blanks this would be a different date (大正1年12月05日 for `2011 2 05`). */
const BLANKS_SEPARATE = /^(\D*?)(\d{4}|\d{1,2})\s+(\d{1,2})\s+(\d{1,2})(\D*)$/u;

/**
 * Brings the many spellings of one date text together: NFKC (full-width forms, ㋿, ㍻, ⽇), no blanks,
 * no inkless characters, `.` `-` `/` as the only separators. Letter case is kept. Source: codes §5.2.
 */
export function foldDateText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INKLESS, "")
    .replace(LOCAL_DIGIT, (digit) => String(LOCAL_DIGITS.indexOf(digit) % 10))
    .trim()
    .replace(BLANKS_SEPARATE, "$1$2.$3.$4$5")
    .replace(/\s+/gu, "")
    .replace(FULL_STOPS, ".")
    .replace(SLASHES, "/")
    .replace(DASHES, "-");
}

/** {@link foldDateText} with Latin letters in upper case, the form the date grammar reads. */
export const normaliseDateText = (text: string): string => foldDateText(text).toUpperCase();
