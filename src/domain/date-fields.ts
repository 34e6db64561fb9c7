import { type Day, partsOf } from "./day.ts";
import { type Era, type EraId, eraById, outsideEra } from "./era.ts";
import { readCount, splitYear } from "./printed-date-grammar.ts";
import { MAX_DATE_TEXT, normaliseDateText } from "./printed-date-normalise.ts";
import { type DateProblem, dayOrProblem, type PrintedDate, readPrintedDate } from "./printed-date-text.ts";

/** One date as typed: an era picked, and three texts that may hold full-width digits, 元, kanji, 年月日. */
export interface DateFields {
  readonly era: EraId | "western";
  readonly year: string;
  readonly month: string;
  readonly date: string;
}

export type FieldProblem = {
  readonly field: "year" | "month" | "date" | "whole";
  readonly problem:
    | DateProblem
    | { readonly kind: "missing" }
    | { readonly kind: "not-a-number" }
    | { readonly kind: "year-out-of-range" };
};

export type FieldsResult =
  | { readonly ok: true; readonly day: Day; readonly eraOverrun: boolean }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

type Problem = FieldProblem["problem"];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const inRange = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const failWhole = (problem: Problem): FieldsResult => ({
  ok: false,
  problems: [{ field: "whole", problem }],
});

/** True for a field with nothing to read in it; blanks and invisible characters do not count. */
export const isBlank = (typed: string): boolean =>
  typed.length <= MAX_DATE_TEXT && normaliseDateText(typed) === "";

function fieldText(typed: string): string | Problem {
  if (typed.length > MAX_DATE_TEXT) return { kind: "too-long" };
  return normaliseDateText(typed) || { kind: "missing" };
}

function yearOf(fields: DateFields): { year: number; era: Era | null } | Problem {
  const text = fieldText(fields.year);
  if (typeof text !== "string") return text;
  const typed = splitYear(text);
  if (typed.year === null) return { kind: "not-a-number" };
  const era = typed.era ?? (fields.era === "western" ? null : eraById(fields.era));
  if (era === null && typed.year < 100) return { kind: "two-digit-year" };
  if (era === null || (era.id === "reiwa" && typed.year >= 1000)) {
    return inRange(typed.year) ? { year: typed.year, era: null } : { kind: "year-out-of-range" };
  }
  if (typed.year === 0) return { kind: "no-such-era-year" };
  return typed.year <= 99 ? { year: era.firstYear + typed.year - 1, era } : { kind: "year-out-of-range" };
}

function countOf(typed: string, unit: "月" | "日"): number | Problem {
  const text = fieldText(typed);
  if (typeof text !== "string") return text;
  const count = readCount(text, unit);
  if (count === null) return { kind: "not-a-number" };
  return unit === "月" && (count < 1 || count > 12) ? { kind: "no-such-month", month: count } : count;
}

/** A whole date pasted into the year field; `null` when that field holds something else. */
function pastedDate({ era, year }: DateFields): FieldsResult | null {
  let read: PrintedDate = readPrintedDate(year);
  if (!read.ok && read.problem.kind === "two-digit-year" && era !== "western") {
    read = readPrintedDate(`${eraById(era).kanji}${year.trim()}`);
  }
  if (!read.ok) {
    const { kind } = read.problem;
    return kind === "empty" || kind === "not-a-date" || kind === "too-long" ? null : failWhole(read.problem);
  }
  if (read.era === null && !inRange(partsOf(read.day).year)) return failWhole({ kind: "year-out-of-range" });
  return { ok: true, day: read.day, eraOverrun: read.eraOverrun };
}

/**
 * Reads a date typed into separate fields, or pasted whole into the year field with the others left blank.
 * An era typed into the year field (R11) wins over the one picked; four digits beside 令和 are a Western
 * year. Western years run from 1900 to 2100. Problems come in field order; `empty` on `whole` when nothing
 * was typed at all. Source: VAL-06, ux §3.2 "Date from a document".
 */
export function readDateFields(fields: DateFields): FieldsResult {
  if (isBlank(fields.month) && isBlank(fields.date)) {
    if (isBlank(fields.year)) return failWhole({ kind: "empty" });
    const pasted = pastedDate(fields);
    if (pasted) return pasted;
  }

  const year = yearOf(fields);
  const month = countOf(fields.month, "月");
  const date = countOf(fields.date, "日");
  const problems: FieldProblem[] = [];
  if ("kind" in year) problems.push({ field: "year", problem: year });
  if (typeof month !== "number") problems.push({ field: "month", problem: month });
  if (typeof date !== "number") problems.push({ field: "date", problem: date });
  if ("kind" in year || typeof month !== "number" || typeof date !== "number") return { ok: false, problems };

  const day = dayOrProblem(year.year, month, date);
  if (typeof day !== "string") return { ok: false, problems: [{ field: "date", problem: day }] };
  return { ok: true, day, eraOverrun: year.era !== null && outsideEra(year.era, day) };
}
