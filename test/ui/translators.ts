import { LOCALES, type LocaleTag } from "../../src/i18n/locales.ts";
import type { Namespace, Words } from "../../src/i18n/namespaces.ts";
import { createTranslator, type Translator } from "../../src/i18n/translator.ts";
import { readLocales } from "../i18n/locale-files.ts";

const files = readLocales();

/** A translator that knows all words of a language. */
export function translatorIn(locale: LocaleTag): Translator {
  const { translator, add } = createTranslator(locale);
  for (const [name, { words }] of Object.entries(files[locale] ?? {})) {
    add(name as Namespace, words as Words);
  }
  return translator;
}

export const TRANSLATORS: readonly Translator[] = LOCALES.map(({ tag }) => translatorIn(tag));
