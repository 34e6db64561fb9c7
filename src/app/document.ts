import { storeLanguage } from "../storage/settings.ts";
import type { Loaded } from "./loaded.ts";

/** Keeps title, language and description of the document in step with the page on screen. */
export function describeDocument({ translator, locale, route }: Loaded): void {
  const root = document.documentElement;
  if (root.lang !== locale) root.lang = locale;
  document.title = pageTitle({ translator, route });
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute("content", translator.plain(`${route.key}.description`));
  document.querySelector('link[rel="manifest"]')?.setAttribute("href", `/${locale}/app.webmanifest`);
  storeLanguage(locale);
}

/** Page first, then the app's name: `Scan a code – Shikaku Guide`. */
export function pageTitle({ translator, route }: Pick<Loaded, "translator" | "route">): string {
  const title = translator.plain(`${route.key}.title`);
  return `${title} – ${translator.plain("common:appName")}`;
}
