import { isForTheClerk } from "../locale-files.ts";
import { lengthOf, surface, withoutTerms, withoutTokens } from "../notation.ts";
import { perMessage } from "./check.ts";

/** Longest sentence (easy-japanese §6); やさしい日本語 has its own lint. */
const MOST = { ja: 50, en: 20 } as const;

/** Names in brackets are for the eye, not for the sentence. */
const plain = (text: string): string =>
  surface(withoutTerms(withoutTokens(text)).replace(/\s?\(\s*[^)]*\)/g, ""));
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Descriptions are lists for search engines and have a budget of their own. */
export const sentenceLength = perMessage((message) => {
  const { locale, key, text } = message;
  if (isForTheClerk(message) || key.endsWith("description")) return [];
  if (locale === "ja") {
    return surface(withoutTokens(text))
      .split(/(?<=[。？])/)
      .filter((s) => lengthOf(s) > MOST.ja);
  }
  if (locale === "en")
    return plain(text)
      .split(/(?<=[.?!:])\s+/)
      .filter((s) => wordsIn(s) > MOST.en);
  return [];
});
