import i18next, { type i18n } from "i18next";
import { DAYS } from "../content/days.ts";
import { FACTS } from "../content/freshness.ts";
import { PHONES, type PhoneId } from "../content/phones.ts";
import { type Day, parseDay } from "../domain/day.ts";
import { eraText } from "../domain/era.ts";
import { gregorian } from "./dates.ts";
import { isJapanese, type LocaleTag } from "./locales.ts";
import { dayToken, type Piece, parseMessage, phoneToken, plainText } from "./message.ts";
import type { Namespace, Words } from "./namespaces.ts";

export type Vars = Readonly<Record<string, string | number>>;

/** Everything a page needs to speak one language. */
export interface Translator {
  readonly locale: LocaleTag;
  /** Parsed message, for display. */
  readonly rich: (key: string, vars?: Vars) => readonly Piece[];
  /** Plain text, for attributes, titles and messages to share. */
  readonly plain: (key: string, vars?: Vars) => string;
  /** Number of items of a list message: `key` holds an array. */
  readonly list: (key: string) => readonly string[];
  readonly has: (key: string) => boolean;
}

/** Named days and phone lines that every message may use, e.g. `{{oldCardEnd}}`, `{{tel_kyokai}}`. */
const TOKENS: Vars = {
  ...Object.fromEntries(Object.entries(DAYS).map(([name, d]) => [name, dayToken(d)])),
  factsCheckedOn: dayToken(FACTS.checkedOn),
  ...Object.fromEntries(Object.keys(PHONES).map((id) => [`tel_${id.replaceAll("-", "_")}`, phoneToken(id)])),
};

const wrapDays = (vars: Vars): Vars =>
  Object.fromEntries(
    Object.entries(vars).map(([name, value]) => {
      const d = typeof value === "string" ? parseDay(value) : null;
      return [name, d ? dayToken(d) : value];
    }),
  );

/** Gregorian in the reader's language, the printed era date in brackets. */
export function plainDay(locale: LocaleTag, d: Day): string {
  const pieces = parseMessage(gregorian(locale, d));
  const text = plainText(pieces, { day: String, phone: String });
  return isJapanese(locale) ? `${text}（${eraText(d)}）` : `${text} (${eraText(d)})`;
}

const SHOW = (locale: LocaleTag) => ({
  day: (d: Day) => plainDay(locale, d),
  phone: (id: string) => PHONES[id as PhoneId].number,
});

/** An i18next instance for one language; words of further pages are added as they are opened. */
export function createTranslator(locale: LocaleTag): {
  translator: Translator;
  add: (namespace: Namespace, words: Words) => void;
} {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: {},
    initAsync: false,
    nsSeparator: ":",
    showSupportNotice: false,
    interpolation: { escapeValue: false, defaultVariables: TOKENS },
  } as Parameters<i18n["init"]>[0]);
  const text = (key: string, vars: Vars = {}): string =>
    (instance.t as (k: string, v: object) => string)(key, { ...TOKENS, ...wrapDays(vars) });
  return {
    translator: {
      locale,
      rich: (key, vars) => parseMessage(text(key, vars)),
      plain: (key, vars) => plainText(parseMessage(text(key, vars)), SHOW(locale)),
      list: (key) => {
        const value: unknown = (instance.t as (k: string, v: object) => unknown)(key, {
          returnObjects: true,
        });
        return Array.isArray(value) ? value.map((_, i) => `${key}.${i}`) : [];
      },
      has: (key) => instance.exists(key),
    },
    add: (namespace, words) => {
      instance.addResourceBundle(locale, namespace, words);
    },
  };
}
