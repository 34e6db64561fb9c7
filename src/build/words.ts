import type { LocaleTag } from "../i18n/locales.ts";
import type { Namespace, Words } from "../i18n/namespaces.ts";
import { createTranslator, type Translator } from "../i18n/translator.ts";

const FILES = import.meta.glob<Words>("../../locales/*/*.json", { eager: true, import: "default" });

/** All words of a language as written, by their file. */
export function wordsOf(locale: LocaleTag): Readonly<Record<Namespace, Words>> {
  const own = Object.entries(FILES).flatMap(([file, words]) => {
    const [, tag, name] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
    return tag === locale && name ? [[name, words] as const] : [];
  });
  return Object.fromEntries(own);
}

/** A translator that knows all words of a language. */
export function translatorOf(locale: LocaleTag): Translator {
  const { translator, add } = createTranslator(locale);
  for (const [name, words] of Object.entries(wordsOf(locale))) add(name, words);
  return translator;
}
