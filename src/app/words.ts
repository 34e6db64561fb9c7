import type { Route } from "../content/routes.ts";
import type { LocaleTag } from "../i18n/locales.ts";
import type { Namespace, Words } from "../i18n/namespaces.ts";

const FILES = import.meta.glob<Words>("../../locales/*/*.json", { import: "default" });

/** Loads one language's words for a page. */
export async function loadWords(
  locale: LocaleTag,
  route: Route,
): Promise<readonly (readonly [Namespace, Words])[]> {
  const names = ["common", ...route.words] as Namespace[];
  return Promise.all(
    names.map(async (name) => {
      const load = FILES[`../../locales/${locale}/${name}.json`];
      if (!load) throw new Error(`no words: ${locale}/${name}`);
      return [name, await load()] as const;
    }),
  );
}
