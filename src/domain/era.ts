import { type Day, dayFromParts, partsOf } from "./day.ts";

/** Japanese eras (元号) as printed on cards. Bounds are inclusive days. Source: shared research, codes §5.2. */
export interface Era {
  readonly id: "reiwa" | "heisei" | "showa" | "taisho" | "meiji";
  readonly kanji: string;
  readonly letter: string;
  /** The Gregorian year printed as year 1 (元年). */
  readonly firstYear: number;
  readonly from: string;
  readonly to: string | null;
}

export const ERAS = [
  { id: "reiwa", kanji: "令和", letter: "R", firstYear: 2019, from: "2019-05-01", to: null },
  { id: "heisei", kanji: "平成", letter: "H", firstYear: 1989, from: "1989-01-08", to: "2019-04-30" },
  { id: "showa", kanji: "昭和", letter: "S", firstYear: 1926, from: "1926-12-25", to: "1989-01-07" },
  { id: "taisho", kanji: "大正", letter: "T", firstYear: 1912, from: "1912-07-30", to: "1926-12-24" },
  { id: "meiji", kanji: "明治", letter: "M", firstYear: 1868, from: "1868-01-25", to: "1912-07-29" },
] as const satisfies readonly Era[];

export type EraId = Era["id"];

export interface EraDate {
  readonly era: Era;
  /** Year of the era, 1 = 元年. */
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export const eraById = (id: EraId): Era => ERAS.find((era) => era.id === id) as Era;

/** The era date of a day, or `null` before Meiji. */
export function toEra(d: Day): EraDate | null {
  const era = ERAS.find((candidate) => d >= candidate.from);
  if (!era) return null;
  const { year, month, date } = partsOf(d);
  return { era, year: year - era.firstYear + 1, month, date };
}

/** The day of an era date; `null` when the calendar has no such day or the year is below 1. */
export function fromEra(era: Era, year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 99) return null;
  return dayFromParts({ year: era.firstYear + year - 1, month, date });
}

/** True when the era had not begun or was over on that day: 平成35年 is printed, but no such day was lived. */
export function outsideEra(era: Era, d: Day): boolean {
  return d < era.from || (era.to !== null && d > era.to);
}

/** The form printed on Japanese papers, e.g. `令和11年11月30日`; the first year is 元年. */
export function eraText(d: Day): string {
  const parts = toEra(d);
  if (!parts) return d;
  return `${parts.era.kanji}${parts.year === 1 ? "元" : parts.year}年${parts.month}月${parts.date}日`;
}
