import { readFileSync } from "node:fs";
import { lintSimple } from "../ja-simple-lint.ts";
import { isForTheClerk } from "../locale-files.ts";
import { type Check, perMessage } from "./check.ts";
import { literalDates, openingHours, phoneDigits, unknownTokens } from "./facts.ts";
import { sentenceLength } from "./length.ts";
import { firstMention, pageTexts } from "./pages.ts";
import {
  balanced,
  fullWidthDigits,
  hiddenCharacters,
  markup,
  normalised,
  notationOfLanguage,
  plainEnglish,
  spaces,
  unmarkedJapanese,
} from "./spelling.ts";
import {
  duplicateKeys,
  emptyTexts,
  files,
  keyNames,
  keys,
  listLengths,
  placeholders,
  pluralForms,
  sameForTheClerk,
} from "./structure.ts";
import { forbiddenTerms, type GlossaryTerm, returnOrDestroy, screenWords } from "./terms.ts";

const glossary: { readonly core: readonly string[]; readonly terms: readonly GlossaryTerm[] } = JSON.parse(
  readFileSync(new URL("../../fixtures/glossary-core.json", import.meta.url), "utf8"),
);

/** Names and words of the page in other languages, as such. */
const NOT_SIMPLE =
  /^(common (appNameLatin|language)|home hand\..+\.term|check (issuedOn|expiresOn|electronicEndsOn)\.term)$/;

const simpleJapanese = perMessage((message) => {
  const { locale, file, key, text } = message;
  if (locale !== "ja-simple" || isForTheClerk(message) || NOT_SIMPLE.test(`${file} ${key}`)) return [];
  return lintSimple(text)
    .filter(({ level }) => level === "E")
    .map(({ rule, detail }) => `${rule}: ${detail}`);
});

/** Every check that all languages must pass. */
export const CHECKS: Readonly<Record<string, Check>> = {
  files,
  keys,
  "list-lengths": listLengths,
  "duplicate-keys": duplicateKeys,
  "key-names": keyNames,
  "plural-forms": pluralForms,
  placeholders,
  "empty-texts": emptyTexts,
  "unknown-tokens": unknownTokens,
  normalised,
  "hidden-characters": hiddenCharacters,
  "full-width-digits": fullWidthDigits,
  spaces,
  balanced,
  "notation-of-language": notationOfLanguage,
  markup,
  "unmarked-japanese": unmarkedJapanese,
  "plain-english": plainEnglish,
  "literal-dates": literalDates,
  "phone-digits": phoneDigits,
  "opening-hours": openingHours,
  "page-texts": pageTexts,
  "first-mention": firstMention(glossary.core),
  "forbidden-terms": forbiddenTerms(glossary.terms),
  "screen-words": screenWords,
  "same-for-the-clerk": sameForTheClerk,
  "return-or-destroy": returnOrDestroy,
  "sentence-length": sentenceLength,
  "simple-japanese": simpleJapanese,
};
