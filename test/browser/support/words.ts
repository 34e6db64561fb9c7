import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LocaleTag } from "../../../src/i18n/locales.ts";
import type { Namespace } from "../../../src/i18n/namespaces.ts";
import { createTranslator, type Translator, type Vars } from "../../../src/i18n/translator.ts";
import { PROJECT } from "./site.ts";

const known = new Map<LocaleTag, Translator>();

function translatorOf(locale: LocaleTag): Translator {
  const made = known.get(locale);
  if (made) return made;
  const { translator, add } = createTranslator(locale);
  const folder = join(PROJECT, "locales", locale);
  for (const file of readdirSync(folder)) {
    add(file.replace(/\.json$/, "") as Namespace, JSON.parse(readFileSync(join(folder, file), "utf8")));
  }
  known.set(locale, translator);
  return translator;
}

/** What the site says in a language, as text without readings. Throws for a key nobody wrote. */
export function say(locale: LocaleTag, key: string, vars?: Vars): string {
  const translator = translatorOf(locale);
  if (!translator.has(key)) throw new Error(`no words: ${locale} ${key}`);
  return translator.plain(key, vars);
}
