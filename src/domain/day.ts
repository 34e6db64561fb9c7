/**
 * Calendar days in Japan as `YYYY-MM-DD` strings, compared with `<` and `===`.
 * A printed date is a day, not an instant: `Date` arithmetic in the reader's own
 * time zone would move it (ADR 0002).
 */
export type Day = string & { readonly __day: true };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Japan has had one offset and no summer time since 1951. */
const JAPAN_OFFSET_MS = 9 * 3_600_000;
const MS_PER_DAY = 86_400_000;

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day with these parts, or `null` when the calendar has no such day (years 1000–9999). */
export function dayFromParts({ year, month, date }: DayParts): Day | null {
  const whole = [year, month, date].every(Number.isInteger);
  if (!whole || year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** Reads `YYYY-MM-DD`; `null` for any other form and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  return dayFromParts({ year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) });
}

/** A day written in source code or data. Throws on a bad one, which is a programming error. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a calendar day: ${text}`);
  return parsed;
}

export function partsOf(d: Day): DayParts {
  return { year: Number(d.slice(0, 4)), month: Number(d.slice(5, 7)), date: Number(d.slice(8, 10)) };
}

/** The calendar day in Japan at an instant (milliseconds since 1970-01-01T00:00Z). */
export function dayInJapan(epochMs: number): Day {
  return new Date(epochMs + JAPAN_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** Minutes after midnight in Japan at an instant (milliseconds since 1970-01-01T00:00Z), 0–1439. */
export function minutesInJapan(epochMs: number): number {
  const sinceMidnight = (((epochMs + JAPAN_OFFSET_MS) % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
  return Math.floor(sinceMidnight / 60_000);
}

/** Milliseconds from an instant to the next midnight in Japan; always > 0. */
export function msToNextJapaneseMidnight(epochMs: number): number {
  return MS_PER_DAY - ((epochMs + JAPAN_OFFSET_MS) % MS_PER_DAY);
}

const toUtc = (d: Day): number => {
  const { year, month, date } = partsOf(d);
  return Date.UTC(year, month - 1, date);
};

export function addDays(d: Day, count: number): Day {
  return new Date(toUtc(d) + count * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** The same date `count` months later, clamped to the end of a shorter month (Jan 31 + 1 = Feb 28/29). */
export function addMonths(d: Day, count: number): Day {
  const { year, month, date } = partsOf(d);
  const index = year * 12 + (month - 1) + count;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(date, daysInMonth(y, m)), 2)}` as Day;
}

export const addYears = (d: Day, count: number): Day => addMonths(d, count * 12);

export function endOfMonth(d: Day): Day {
  const { year, month } = partsOf(d);
  return `${d.slice(0, 8)}${pad(daysInMonth(year, month), 2)}` as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Full years, then full months, then days from `from` to a `to` that is not earlier. */
export function spanBetween(from: Day, to: Day): Span {
  const [start, end] = [partsOf(from), partsOf(to)];
  const apart = (end.year - start.year) * 12 + end.month - start.month;
  const months = addMonths(from, apart) > to ? apart - 1 : apart;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(addMonths(from, months), to),
  };
}
