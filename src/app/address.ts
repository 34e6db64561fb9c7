import { NOT_FOUND, type Route, routeOf } from "../content/routes.ts";
import { FALLBACK, isLocale, type LocaleTag } from "../i18n/locales.ts";

export interface Address {
  readonly locale: LocaleTag;
  readonly route: Route;
  readonly search: string;
}

/** The page behind a path such as `/en/scan/`, or `null` when it begins with no language of ours. */
export function addressOf(pathname: string, search: string): Address | null {
  const [, tag = "", ...rest] = pathname.split("/");
  const locale = tag.toLowerCase();
  if (!isLocale(locale)) return null;
  const last = rest.at(-1) ?? "";
  // Files are not pages: `/en/app.webmanifest` belongs to the server.
  if (last.includes(".") && last !== "index.html") return null;
  const path = rest.filter((part) => part !== "index.html").join("/");
  return { locale, route: routeOf(path), search };
}

/** `/en/` or `/en/scan/`. */
export const pathOf = (locale: LocaleTag, path: string): string =>
  path === "" ? `/${locale}/` : `/${locale}/${path}/`;

/** Where an address leads that is no page of ours: "not found", in the language of the document if possible. */
export const strangeAddress = (documentLanguage: string): Address => ({
  locale: isLocale(documentLanguage) ? documentLanguage : FALLBACK,
  route: NOT_FOUND,
  search: "",
});
