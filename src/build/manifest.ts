import { localeOf } from "../i18n/locales.ts";
import type { Translator } from "../i18n/translator.ts";

/** The installable app in one language, with shortcuts to scanning and to the counter. */
export function webManifest(translator: Translator): string {
  const { locale, plain } = translator;
  const shortcut = (path: string, key: string) => ({
    name: plain(key),
    url: `/${locale}/${path}/`,
    icons: [{ src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" }],
  });
  return JSON.stringify({
    id: "/",
    name: plain("common:appName"),
    short_name: plain("common:appName"),
    description: plain("home:page.description"),
    lang: locale,
    dir: localeOf(locale).dir,
    start_url: `/${locale}/`,
    scope: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#ffd43d",
    categories: ["health", "utilities"],
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icons/icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
    shortcuts: [shortcut("scan", "common:nav.scan"), shortcut("counter", "common:nav.counter")],
  });
}
