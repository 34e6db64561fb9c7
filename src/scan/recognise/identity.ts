import { isMyNumber } from "../number-checks.ts";
import { foldGroups, foldWidth } from "./characters.ts";
import type { Input, Recogniser } from "./input.ts";
import { holdsKyokaiNumber } from "./insurer.ts";

/** Compared without blanks, hyphens and the long vowel mark. */
const KEYWORD = /個人番号|マイナンバ|mynumber/;
const GAP = "[\\s\\p{Pd}\\u2212\\u30FC]{0,3}";
/**
 * Twelve digits in a row, in three groups of four, or with any grouping between other text.
 * No look-behind anywhere here: iPhones before iOS 16.4 cannot even load a script that has one.
 */
const TWELVE_IN_TEXT = [
  /([0-9]+)/g,
  new RegExp(`(?:^|[^0-9])([0-9]{4}${GAP}[0-9]{4}${GAP}[0-9]{4})(?![0-9])`, "gu"),
  new RegExp(`([0-9](?:${GAP}[0-9])*)`, "gu"),
];

function twelveDigitsIn(text: string): string[] {
  const folded = foldWidth(text);
  return TWELVE_IN_TEXT.flatMap((pattern) => [...folded.matchAll(pattern)].map(([, digits = ""]) => digits))
    .map(foldGroups)
    .filter((digits) => digits.length === 12);
}

/** The check only chooses the sentence: a misread My Number keeps eleven right digits (codes §2.3). */
const categoryOf = (digits: readonly string[]) => (digits.some(isMyNumber) ? "mynumber" : "digits12");

/** Twelve digits are a My Number until proven otherwise (codes §0). */
export const twelveDigits: Recogniser = {
  id: "twelve-digits",
  accepts: (input) => input.digits.length === 12,
  read: (input) => ({ category: categoryOf([input.digits]) }),
};

/** Twelve digits in a text that speaks of My Number. */
export const labelledTwelveDigits: Recogniser = {
  id: "labelled-twelve-digits",
  accepts: ({ text }) => KEYWORD.test(foldGroups(text).toLowerCase()) && twelveDigitsIn(text).length > 0,
  read: ({ text }) => ({ category: categoryOf(twelveDigitsIn(text)) }),
};

/** 申請書ID of the card application: 23 digits, unless they are an insurer number with 記号 and 番号. */
export const applicationId: Recogniser = {
  id: "application-id",
  accepts: (input: Input) => input.digits.length === 23 && !holdsKyokaiNumber(input.text),
  read: () => ({ category: "mynacard.application_id" }),
};

/** 在留カード番号 (two letters, eight digits, two letters) alone or in a text that speaks of the card. */
export function holdsResidenceCardNumber(text: string): boolean {
  const folded = foldGroups(text).toUpperCase();
  if (/^[A-Z]{2}[0-9]{8}[A-Z]{2}$/.test(folded)) return true;
  return folded.includes("在留カ") && /(?:^|[^A-Z])[A-Z]{2}[0-9]{8}[A-Z]{2}(?![A-Z])/.test(folded);
}

export const residenceCard: Recogniser = {
  id: "residence-card",
  accepts: ({ text }) => holdsResidenceCardNumber(text),
  read: () => ({ category: "residence_card_no" }),
};
