import documents from "virtual:search-documents";
import type { LocaleTag } from "../i18n/locales.ts";
import { createEngine, type SearchEngine } from "../search/engine.ts";

const engines = new Map<LocaleTag, Promise<SearchEngine>>();

async function make(locale: LocaleTag): Promise<SearchEngine> {
  const load = documents[locale];
  if (!load) throw new Error(`no search documents: ${locale}`);
  const { default: found } = await load();
  return createEngine(found, locale);
}

/** The search of one language, made once; a failed attempt is made anew when asked again. */
export function searchOf(locale: LocaleTag): Promise<SearchEngine> {
  const known = engines.get(locale);
  if (known) return known;
  const made = make(locale);
  engines.set(locale, made);
  made.catch(() => engines.delete(locale));
  return made;
}
