import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { pathOf } from "../../../src/app/address.ts";
import { ROUTES } from "../../../src/content/all-routes.ts";
import type { Route } from "../../../src/content/routes.ts";
import { LOCALES, type LocaleTag } from "../../../src/i18n/locales.ts";

/** The built site under test. */
export const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
export const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));
export const TAGS: readonly LocaleTag[] = LOCALES.map(({ tag }) => tag);

export interface SitePage {
  readonly locale: LocaleTag;
  readonly route: Route;
  /** Path with a slash at both ends, e.g. `/en/scan/`. */
  readonly path: string;
  /** The built file, absolute. */
  readonly file: string;
}

const pageOf = (locale: LocaleTag, route: Route): SitePage => {
  const path = pathOf(locale, route.path);
  return { locale, route, path, file: join(DIST, path, "index.html") };
};

export const pagesIn = (locale: LocaleTag): readonly SitePage[] =>
  ROUTES.map((route) => pageOf(locale, route));

/** Kinds with more pages than this are the same components with other words. */
const MANY = 12;

/**
 * Pages for slow looks: all of each kind, but of kinds with many only one in as many as there are languages, in
 * each language others, so that together every page is looked at.
 */
export function sampleIn(locale: LocaleTag): readonly SitePage[] {
  const all = pagesIn(locale);
  const counts = new Map<string, number>();
  for (const { route } of all) counts.set(route.page, (counts.get(route.page) ?? 0) + 1);
  return all.filter(
    ({ route }, i) => (counts.get(route.page) ?? 0) <= MANY || i % TAGS.length === TAGS.indexOf(locale),
  );
}

/** Every page of every language. */
export const PAGES: readonly SitePage[] = TAGS.flatMap(pagesIn);

/** The built file behind a path of the site, as a static host finds it; `null` when there is none. */
export function builtFile(path: string): string | null {
  const name = decodeURIComponent(path.split(/[?#]/)[0] ?? "");
  const file = join(DIST, name.endsWith("/") ? `${name}index.html` : name);
  return file.startsWith(DIST) && existsSync(file) ? file : null;
}

/** Names of all built files from the site's root, e.g. `/en/index.html`, without the compressed copies. */
export function builtFiles(): readonly string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => `/${relative(DIST, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
}
