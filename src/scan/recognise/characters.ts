import type { Flag } from "./result.ts";

/** Zero-width, BiDi and other invisible characters; variation selectors belong to real names and are left out. */
const HIDDEN = /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/u;
/** Controls other than tab, CR and LF. */
const CONTROL = /(?![\t\r\n])\p{Cc}/u;
/** Ends a field of variable length in GS1 codes. */
const GS1_SEPARATOR = String.fromCharCode(0x1d);
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Blanks and every dash, with the katakana length mark that hyphens are typed as. */
const SEPARATORS = /[\s\u2800\p{Pd}\u2043\u2212\u2500\u30FC]/gu;

/** Flags about characters a person cannot see. */
export function characterFlags(text: string): readonly Flag[] {
  const flags: Flag[] = [];
  if (HIDDEN.test(text)) flags.push("hidden-characters");
  if (CONTROL.test(text.replaceAll(GS1_SEPARATOR, ""))) flags.push("control-characters");
  return flags;
}

/** NFKC without invisible characters: full-width digits and letters become ASCII; blanks and dashes stay. */
export const foldWidth = (text: string): string => text.normalize("NFKC").replace(INVISIBLE, "");

/** `foldWidth`, and without blanks, dashes and controls: the form in which digits are compared (codes §3.2). */
export const foldGroups = (text: string): string =>
  foldWidth(text)
    .replace(SEPARATORS, "")
    .replace(/\p{Cc}/gu, "");

/** True when the text holds a character that has no place in an address. */
export const hasOddCharacter = (text: string): boolean =>
  /[\s\\\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);
