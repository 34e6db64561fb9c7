import { readdirSync, readFileSync } from "node:fs";

/** One file of words, as text (to see keys written twice) and as parsed value. */
export interface LocaleFile {
  readonly raw: string;
  readonly words: unknown;
}
/** Language tag → file name without `.json` → words. */
export type Locales = Readonly<Record<string, Readonly<Record<string, LocaleFile>>>>;

export interface Message {
  readonly locale: string;
  readonly file: string;
  /** Path inside the file, list numbers included, e.g. `empty.0`. */
  readonly key: string;
  /** Path without list numbers: sentences of one list may trade their order between languages. */
  readonly group: string;
  readonly text: string;
  /** For reports: `en/cards empty.0`. */
  readonly where: string;
}

const namesIn = (root: URL, suffix: string): readonly string[] =>
  readdirSync(root)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, name.length - suffix.length))
    .sort();

/** All files of words below `root`, the app's own by default. Throws when a file is not JSON. */
export function readLocales(root: URL = new URL("../../locales/", import.meta.url)): Locales {
  return Object.fromEntries(
    namesIn(root, "").map((locale) => {
      const folder = new URL(`${locale}/`, root);
      const files = namesIn(folder, ".json").map((file) => {
        const raw = readFileSync(new URL(`${file}.json`, folder), "utf8");
        return [file, { raw, words: JSON.parse(raw) as unknown }] as const;
      });
      return [locale, Object.fromEntries(files)];
    }),
  );
}

/** Sentences for the clerk: polite Japanese, the same whatever the reader's language. */
export const isForTheClerk = ({ key }: Message): boolean => /(^|\.)(sayJa|sayKana)$/.test(key);

/** Other words by which people search: each language has its own, in any script, and they are never shown. */
export const isSearchAlias = (key: string): boolean => /(^|\.)find(\.\d+)?$/.test(key);

type Leaf = readonly [key: string, group: string, text: string];

export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

const dotted = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

function leaves(value: unknown, key = "", group = ""): readonly Leaf[] {
  if (typeof value === "string") return [[key, group, value]];
  return entriesOf(value).flatMap(([name, inner]) =>
    leaves(inner, dotted(key, name), Array.isArray(value) ? group : dotted(group, name)),
  );
}

const known = new WeakMap<Locales, Map<string, readonly Message[]>>();

/** Every message of one language that is shown; search aliases are not. */
export function messagesOf(locales: Locales, locale: string): readonly Message[] {
  const read = known.get(locales) ?? new Map<string, readonly Message[]>();
  known.set(locales, read);
  const before = read.get(locale);
  if (before) return before;
  const messages = Object.entries(locales[locale] ?? {}).flatMap(([file, { words }]) =>
    leaves(words)
      .filter(([key]) => !isSearchAlias(key))
      .map(([key, group, text]) => ({
        locale,
        file,
        key,
        group: `${file}:${group}`,
        text,
        where: `${locale}/${file} ${key}`,
      })),
  );
  read.set(locale, messages);
  return messages;
}

export const allMessages = (locales: Locales): readonly Message[] =>
  Object.keys(locales).flatMap((locale) => messagesOf(locales, locale));

/** The texts of each message or list, by `group`; plural forms count as one message. */
export function textsByGroup(locales: Locales, locale: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { group, text } of messagesOf(locales, locale)) {
    const base = pluralBase(group) ?? group;
    groups.set(base, `${groups.get(base) ?? ""}\n${text}`);
  }
  return groups;
}

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** `days` for `days_one`; null for a key without a plural form. */
export const pluralBase = (key: string): string | null => key.match(PLURAL)?.[1] ?? null;
export const pluralForm = (key: string): string | null => key.match(PLURAL)?.[2] ?? null;
