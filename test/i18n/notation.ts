/** Helpers to look through the notation of messages (see src/i18n/message.ts). */

const TOKEN = /\{\{([^{}]*)\}\}/g;
const RUBY = /\{([^{}|]+)\|([^{}|]+)\}/g;
const TERM = /\[\[([^[\]]+)\]\]/g;

/** Names between double braces, e.g. `oldCardEnd`, as written. */
export const tokensOf = (text: string): readonly string[] => [...text.matchAll(TOKEN)].map((m) => m[1] ?? "");

/** Japanese terms marked as such inside another language. */
export const termsOf = (text: string): readonly string[] => [...text.matchAll(TERM)].map((m) => m[1] ?? "");

/** Furigana as pairs of base and reading. */
export const rubiesOf = (text: string): readonly (readonly [base: string, reading: string])[] =>
  [...text.matchAll(RUBY)].map((m) => [m[1] ?? "", m[2] ?? ""]);

export const withoutTokens = (text: string): string => text.replace(TOKEN, "");
export const withoutRubies = (text: string): string => text.replace(RUBY, "");
export const withoutTerms = (text: string): string => text.replace(TERM, "");

/** What is read on the screen without furigana; tokens stay. */
export const surface = (text: string): string =>
  text.replaceAll("**", "").replace(RUBY, "$1").replace(TERM, "$1");

/** What is read aloud: the furigana instead of the kanji; tokens stay. */
export const reading = (text: string): string =>
  text.replaceAll("**", "").replace(RUBY, "$2").replace(TERM, "$1");

/** Number of characters as a reader counts them. */
export const lengthOf = (text: string): number => [...new Intl.Segmenter("ja").segment(text)].length;
