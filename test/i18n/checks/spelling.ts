import { isForTheClerk, type Message } from "../locale-files.ts";
import { rubiesOf, surface, termsOf, withoutTerms } from "../notation.ts";
import { patterns, perMessage } from "./check.ts";

const whole = ({ text }: Message): string => text;

export const normalised = perMessage(({ text }) => (text === text.normalize("NFC") ? [] : ["not NFC"]));

/** Zero-width, direction, control and private-use characters; the last mark days inside the app. */
export const hiddenCharacters = patterns(
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/, /[\p{Cc}\p{Co}]/u],
  whole,
);

export const fullWidthDigits = patterns([/[０-９Ａ-Ｚａ-ｚ]/], whole);

/** Beginnings of a message that the page puts before another. */
const PREFIXES: ReadonlySet<string> = new Set(["check errorPrefix"]);

export const spaces = patterns(
  [/^\s/, /\s$/, / {2}/, /[\u00A0\u2000-\u200A\u202F\u3000\t\n]/],
  ({ file, key, text }) => (PREFIXES.has(`${file} ${key}`) ? text.trimEnd() : text),
);

/** Braces, brackets and stars that form no notation would be shown to the reader as they are. */
export const balanced = perMessage(({ text }) => {
  const words = text.replace(/\{\{\w+\}\}/g, "x");
  const rest = words.replace(/\{[^{}|]+\|[^{}|]+\}|\[\[[^[\]]+\]\]/g, "x").replace(/\*\*[^*]+\*\*/g, "");
  const odd = rest.match(/[{}|*]|\[\[|\]\]|\$t\(/);
  const nested = [...termsOf(words), ...rubiesOf(words).flat()].filter((part) => /[{}[\]|*]/.test(part));
  return [...(odd ? [odd[0]] : []), ...nested];
});

/** `[[…]]` marks Japanese inside another language, furigana belong to Japanese. */
export const notationOfLanguage = perMessage(({ locale, text }) => {
  const japanese = locale.startsWith("ja");
  return japanese ? [...termsOf(text)] : rubiesOf(text).map(([base]) => base);
});

/** No HTML, no Markdown links, no emoji. */
export const markup = patterns([/<\/?[a-z!]/i, /&[a-z#0-9]+;/i, /\]\(/, /\p{Extended_Pictographic}/u], whole);

/** Names of the app and single Japanese words that the page marks as Japanese itself. */
const JAPANESE_AS_SUCH =
  /^(common appNameLatin|home hand\..+\.term|check (issuedOn|expiresOn|electronicEndsOn)\.term)$/;

/** Japanese letters outside `[[…]]` would be read aloud by an English voice. */
export const unmarkedJapanese = perMessage((message) => {
  const { locale, file, key, text } = message;
  const japanese =
    locale.startsWith("ja") || isForTheClerk(message) || JAPANESE_AS_SUCH.test(`${file} ${key}`);
  if (japanese) return [];
  const letters = withoutTerms(text).match(/[\u3040-\u30FF\u3400-\u9FFF々]+/g);
  return letters ? [letters.join(" ")] : [];
});

/** Words of English that are hard or unclear for people who learnt it late. */
const HARD_ENGLISH = /\b(please|shall|hand(ed)? in|should|via|e\.g\.|i\.e\.|etc|foreigners?)\b/i;
export const plainEnglish = perMessage(({ locale, text }) => {
  const hit = locale === "en" ? surface(text).match(HARD_ENGLISH) : null;
  return hit ? [hit[0]] : [];
});
