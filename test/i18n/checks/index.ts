import { readFileSync } from "node:fs";
import { lintSimple } from "../ja-simple-lint.ts";
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
import { duplicateKeys, emptyTexts, files, keyNames, keys, listLengths, placeholders, pluralForms } from "./structure.ts";
import { forbiddenTerms, type GlossaryTerm, returnOrDestroy, screenWords } from "./terms.ts";

const glossary: { readonly core: readonly string[]; readonly terms: readonly GlossaryTerm[] } = JSON.parse(
  readFileSync(new URL("../../fixtures/glossary-core.json", import.meta.url), "utf8"),
);

const simpleJapanese = perMessage(({ locale, text }) =>
  locale === "ja-simple"
    ? lintSimple(text)
        .filter(({ level }) => level === "E")
        .map(({ rule, detail }) => `${rule}: ${detail}`)
    : [],
);

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
  "return-or-destroy": returnOrDestroy,
  "sentence-length": sentenceLength,
  "simple-japanese": simpleJapanese,
};
