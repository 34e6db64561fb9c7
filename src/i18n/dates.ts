import { type Day, partsOf } from "../domain/day.ts";
import { type EraId, eraText, toEra } from "../domain/era.ts";
import type { LocaleTag } from "./locales.ts";

const EN_MONTHS =
  "January February March April May June July August September October November December".split(" ");

/**
 * How a Gregorian date is written in each language. Own patterns, because devices disagree:
 * with Intl, Thai phones print 2572 and Burmese ones their own digits (languages §8).
 */
const PATTERNS: Record<LocaleTag, (year: number, month: number, date: number) => string> = {
  ja: (y, m, d) => `${y}年${m}月${d}日`,
  "ja-simple": (y, m, d) => `${y}{年|ねん}${m}{月|がつ}${d}{日|にち}`,
  en: (y, m, d) => `${EN_MONTHS[m - 1]} ${d}, ${y}`,
};

/** The Gregorian date in the reader's language, in message notation (furigana as `{漢字|かんじ}`). */
export function gregorian(locale: LocaleTag, d: Day): string {
  const { year, month, date } = partsOf(d);
  return PATTERNS[locale](year, month, date);
}

const ERA_READINGS: Readonly<Record<EraId, string>> = {
  reiwa: "れいわ",
  heisei: "へいせい",
  showa: "しょうわ",
  taisho: "たいしょう",
  meiji: "めいじ",
};

/** The era date as printed, in message notation: with readings for やさしい日本語. */
export function eraMessage(locale: LocaleTag, d: Day): string {
  const parts = toEra(d);
  if (locale !== "ja-simple" || !parts) return eraText(d);
  const { era, year, month, date } = parts;
  const years = year === 1 ? "{元年|がんねん}" : `${year}{年|ねん}`;
  return `{${era.kanji}|${ERA_READINGS[era.id]}}${years}${month}{月|がつ}${date}{日|にち}`;
}
