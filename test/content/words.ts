import { messagesOf, readLocales } from "../i18n/locale-files.ts";

const locales = readLocales();

export const LANGUAGES: readonly string[] = Object.keys(locales);

const TEXTS = new Map(
  LANGUAGES.map((locale) => [
    locale,
    new Map(messagesOf(locales, locale).map(({ file, key, text }) => [`${file}:${key}`, text])),
  ]),
);

/** Every message of a language by its key, list numbers included: `old-card:destroy.lead.0`. */
export const textsIn = (locale: string): ReadonlyMap<string, string> => TEXTS.get(locale) ?? new Map();

/** Which of the keys have no words in a language. */
export const unsaid = (locale: string, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => !textsIn(locale).get(key)?.trim());
