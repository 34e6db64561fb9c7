import type { ComponentType } from "preact";
import { NOT_FOUND } from "../content/routes.ts";
import type { LocaleTag } from "../i18n/locales.ts";
import { createTranslator, type Translator } from "../i18n/translator.ts";
import type { Address } from "./address.ts";
import { PAGES } from "./pages.ts";
import { loadWords } from "./words.ts";

/** A page with everything needed to show it. */
export interface Loaded extends Address {
  readonly Page: ComponentType;
  readonly translator: Translator;
}

const translators = new Map<LocaleTag, ReturnType<typeof createTranslator>>();

/**
 * Loads the code and the words of a page; the old page stays on screen until both are here. An address that has
 * the form of a page but no words – a step, question or term that does not exist – is "not found".
 */
export async function load(address: Address): Promise<Loaded> {
  const [module, words] = await Promise.all([
    PAGES[address.route.page](),
    loadWords(address.locale, address.route),
  ]);
  const speech = translators.get(address.locale) ?? createTranslator(address.locale);
  translators.set(address.locale, speech);
  for (const [name, content] of words) speech.add(name, content);
  if (!speech.translator.has(`${address.route.key}.title`)) return load({ ...address, route: NOT_FOUND });
  return { ...address, Page: module.default, translator: speech.translator };
}
