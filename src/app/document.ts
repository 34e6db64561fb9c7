import { storeLanguage } from "../storage/settings.ts";
import type { Loaded } from "./loaded.ts";

/**
 * Keeps title, language and description of the document in step with the page on screen. A quiet page leaves
 * the title of the page before it, which is what a device's history would show.
 */
export function describeDocument({ translator, locale, route }: Loaded): void {
  const root = document.documentElement;
  if (root.lang !== locale) root.lang = locale;
  if (!route.quiet) {
    document.title = pageTitle({ translator, route });
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute("content", pageDescription({ translator, route }));
  }
  document.querySelector('link[rel="manifest"]')?.setAttribute("href", `/${locale}/app.webmanifest`);
  storeLanguage(locale);
}

/** Page first, then the app's name: `Scan a code – Shikaku Guide`. */
export function pageTitle({ translator, route }: Pick<Loaded, "translator" | "route">): string {
  const own = translator.plain(`${route.key}.title`);
  const title = route.about ? `${own}: ${translator.plain(route.about)}` : own;
  return `${title} – ${translator.plain("common:appName")}`;
}

/** What the page is about, for search engines and shared links. */
export const pageDescription = ({ translator, route }: Pick<Loaded, "translator" | "route">): string =>
  translator.plain(route.describe ?? `${route.key}.description`);
