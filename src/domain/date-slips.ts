import { type DateFields, type FieldsResult, isBlank, readDateFields } from "./date-fields.ts";
import { hiddenReadings, MAX_READINGS, withOneSwapped } from "./date-slip-readings.ts";
import type { Day } from "./day.ts";
import { eraById } from "./era.ts";
import { foldDateText } from "./printed-date-normalise.ts";
import { type PrintedDate, readPrintedDate } from "./printed-date-text.ts";

const MAX_CANDIDATES = 8;

/** An era that was over by then is itself a sign of misreading, so such days are not proposed. */
function realDays(reads: readonly (PrintedDate | FieldsResult)[]): readonly Day[] {
  const days = reads.flatMap((read) => (read.ok && !read.eraOverrun ? [read.day] : []));
  return [...new Set(days)].slice(0, MAX_CANDIDATES);
}

/** One more step for a text whose characters all occur in dates: 17月 may be 11月, 11日30日 may be 11月30日. */
function swapped(text: string): readonly string[] {
  const read = readPrintedDate(text);
  if (!read.ok && read.problem.kind === "no-such-month") return withOneSwapped(text, "7", "1");
  if (!read.ok && read.problem.kind === "not-a-date") return withOneSwapped(text, "日", "月");
  return [];
}

/**
 * Days that a text which is no date may have meant, by the usual confusions of camera and handwriting
 * (今和l1年 for 令和11年): at most eight, to be asked about and never taken over silently. None for a text
 * that is a date, nor for one whose only fault is its day number (11月31日): its day is not ours to mend.
 * Source: codes §5.3.
 */
export function slipCandidates(text: string): readonly Day[] {
  const read = readPrintedDate(text);
  if (read.ok || (read.problem.kind !== "not-a-date" && read.problem.kind !== "no-such-month")) return [];
  const readings = hiddenReadings(foldDateText(text), true);
  const plain = realDays(readings.map(readPrintedDate));
  return plain.length > 0 ? plain : realDays(readings.flatMap(swapped).map(readPrintedDate));
}

function pastedCandidates({ era, year }: DateFields): readonly Day[] {
  const days = slipCandidates(year);
  return days.length > 0 || era === "western" ? days : slipCandidates(eraById(era).kanji + year);
}

/** {@link slipCandidates} for a date in separate fields; none while a field is missing or out of range. */
export function slipFieldCandidates(fields: DateFields): readonly Day[] {
  const result = readDateFields(fields);
  if (result.ok) return [];
  if (isBlank(fields.month) && isBlank(fields.date)) return pastedCandidates(fields);
  const kinds = result.problems.map(({ problem }) => problem.kind);
  if (!kinds.every((kind) => kind === "not-a-number" || kind === "no-such-month")) return [];

  const year = foldDateText(fields.year);
  const years = hiddenReadings(year, year.length > 1);
  const months = hiddenReadings(foldDateText(fields.month), false);
  const dates = hiddenReadings(foldDateText(fields.date), false);
  if (years.length * months.length * dates.length > MAX_READINGS) return [];
  const read = (monthTexts: readonly string[]): readonly Day[] =>
    realDays(
      years.flatMap((y) =>
        monthTexts.flatMap((month) =>
          dates.map((date) => readDateFields({ ...fields, year: y, month, date })),
        ),
      ),
    );
  const plain = read(months);
  return plain.length > 0 ? plain : read(months.flatMap((month) => withOneSwapped(month, "7", "1")));
}
