import { type Day, partsOf } from "../domain/day.ts";
import { type EraId, eraText, toEra } from "../domain/era.ts";
import { weekdayOf } from "../domain/weekday.ts";
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

const WEEKDAYS: Record<LocaleTag, readonly string[]> = {
  ja: "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日".split(" "),
  "ja-simple": [..."日月火水木金土"].map((kanji, i) => {
    const readings = "にち げつ か すい もく きん ど".split(" ");
    return `{${kanji}曜日|${readings[i]}ようび}`;
  }),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};

/** The weekday's name in the reader's language, in message notation. */
export const weekdayName = (locale: LocaleTag, d: Day): string => WEEKDAYS[locale][weekdayOf(d)] as string;

const CLOCK: Record<LocaleTag, (hour: number, minute: number) => string> = {
  ja: (h, m) => `${h}:${String(m).padStart(2, "0")}`,
  "ja-simple": (h, m) => {
    const half = h < 12 ? "{午前|ごぜん}" : "{午後|ごご}";
    return `${half}${h % 12}{時|じ}${m > 0 ? `${m}{分|ふん}` : ""}`;
  },
  en: (h, m) => `${h}:${String(m).padStart(2, "0")}`,
};

/** A time of day from minutes after midnight, in message notation; 24 hours but for やさしい日本語. */
export const clockTime = (locale: LocaleTag, minutes: number): string =>
  CLOCK[locale](Math.floor(minutes / 60), minutes % 60);
