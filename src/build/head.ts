import { pathOf } from "../app/address.ts";
import { pageDescription, pageTitle } from "../app/document.ts";
import operator from "../content/operator.json";
import type { Route } from "../content/routes.ts";
import { LOCALES, type LocaleTag, localeOf } from "../i18n/locales.ts";
import type { Translator } from "../i18n/translator.ts";

/** File names and texts that every built page carries. */
export interface Assets {
  /** Minified CSS put inside every page, so that the first round trip shows it whole. */
  readonly css: string;
  readonly boot: string;
  readonly chooseLanguage: string;
  /** Content of the CSP `<meta>`, for hosts that cannot send headers. */
  readonly csp: string;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const absolute = (path: string): string => new URL(path, operator.origin).href;

/** Links to the same page in the other languages, for search engines. */
function alternates(route: Route): string {
  const links = LOCALES.flatMap(({ tag, hreflang }) =>
    hreflang
      ? [`<link rel="alternate" hreflang="${hreflang}" href="${absolute(pathOf(tag, route.path))}">`]
      : [],
  );
  return [
    ...links,
    `<link rel="alternate" hreflang="x-default" href="${absolute(pathOf("en", route.path))}">`,
  ].join("");
}

function social(title: string, description: string, locale: LocaleTag, route: Route): string {
  const tags: Record<string, string> = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    "og:url": absolute(pathOf(locale, route.path)),
    "og:image": absolute("/icons/share.png"),
    "og:locale": localeOf(locale).og,
  };
  return Object.entries(tags)
    .map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`)
    .join("");
}

/** The document around a page. `script` is the one small script of the first paint. */
export function documentOf({
  locale,
  route,
  translator,
  body,
  assets,
  page,
  script,
}: {
  readonly locale: LocaleTag;
  readonly route: Route;
  readonly translator: Translator;
  readonly body: string;
  readonly assets: Assets;
  readonly page: string;
  readonly script: string;
}): string {
  const title = pageTitle({ translator, route });
  const description = pageDescription({ translator, route });
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(assets.csp)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
    `<title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(description)}">`,
    '<meta name="color-scheme" content="light dark"><meta name="theme-color" content="#ffd43d">',
    '<meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no">',
    route.index && page !== "frame"
      ? `<link rel="canonical" href="${absolute(pathOf(locale, route.path))}">${alternates(route)}${social(title, description, locale, route)}`
      : '<meta name="robots" content="noindex">',
    '<link rel="icon" href="/icons/icon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/icons/apple-touch-icon.png">',
    `<link rel="manifest" href="/${locale}/app.webmanifest">`,
    `<style>${assets.css}</style><script type="module" async src="${script}"></script></head>`,
    `<body><div id="app" data-page="${page}">${body}</div></body></html>`,
  ].join("");
}
