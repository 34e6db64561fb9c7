/** Languages offered, in the order of the switch. Adding one = a row here and a folder in `locales/`. */
export interface Locale {
  /** BCP 47 tag; also the first part of every path. */
  readonly tag: string;
  /** The language's own name, never a flag. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  /** Tag for `hreflang`; search engines do not know `ja-simple`, so it names none. */
  readonly hreflang: string | null;
  /** Open Graph locale. */
  readonly og: string;
  /** Other tags that mean this language, lower case. */
  readonly aliases: readonly string[];
}

export const LOCALES = [
  { tag: "ja", name: "日本語", dir: "ltr", hreflang: "ja", og: "ja_JP", aliases: [] },
  {
    tag: "ja-simple",
    name: "やさしい にほんご",
    dir: "ltr",
    hreflang: null,
    og: "ja_JP",
    aliases: ["ja-easy", "ja-hira", "ja-basic", "ja-x-easy"],
  },
  { tag: "en", name: "English", dir: "ltr", hreflang: "en", og: "en_US", aliases: [] },
] as const satisfies readonly Locale[];

export type LocaleTag = (typeof LOCALES)[number]["tag"];

/** The language of the source texts and of the words printed on the card. */
export const SOURCE_LOCALE: LocaleTag = "ja";
/** Shown when nothing else fits: never Japanese to somebody who asked for another language. */
export const FALLBACK: LocaleTag = "en";

export const isLocale = (tag: string): tag is LocaleTag => LOCALES.some((l) => l.tag === tag);
/** Japanese words need no mark of their own in these. */
export const isJapanese = (tag: LocaleTag): boolean => tag === "ja" || tag === "ja-simple";
export const localeOf = (tag: LocaleTag): Locale => LOCALES.find((l) => l.tag === tag) as Locale;

function match(tag: string): LocaleTag | null {
  const wanted = tag.toLowerCase();
  const exact = LOCALES.find(
    (l) => l.tag.toLowerCase() === wanted || (l.aliases as readonly string[]).includes(wanted),
  );
  if (exact) return exact.tag;
  const primary = wanted.split("-")[0] ?? "";
  return LOCALES.find((l) => l.tag === primary)?.tag ?? null;
}

/**
 * The language to start in: the stored choice, else the first of the browser's languages that is
 * offered, else English (Japanese when the browser names no language at all). A language in the
 * path always wins and never comes here.
 */
export function negotiate(stored: string | null, preferred: readonly string[]): LocaleTag {
  const chosen = stored === null ? null : match(stored);
  if (chosen) return chosen;
  for (const tag of preferred) {
    const found = match(tag);
    if (found) return found;
  }
  return preferred.length > 0 ? FALLBACK : SOURCE_LOCALE;
}
