import { type Day, dayFromParts, daysInMonth, partsOf } from "./day.ts";
import { type Era, outsideEra } from "./era.ts";
import { splitDate, type WrittenDate } from "./printed-date-grammar.ts";
import { MAX_DATE_TEXT, normaliseDateText } from "./printed-date-normalise.ts";

/** Why a text is not a day. `two-digit-year`: 11.11.30 may be 2011, 令和11 or 平成11, so the era must be asked. */
export type DateProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long" }
  | { readonly kind: "not-a-date" }
  | { readonly kind: "two-digit-year" }
  | { readonly kind: "no-such-month"; readonly month: number }
  | {
      readonly kind: "no-such-day";
      readonly year: number;
      readonly month: number;
      readonly date: number;
      readonly lastDay: number;
    }
  | { readonly kind: "no-such-era-year" };

/**
 * `era` is the one written, `null` for a Western year. `eraOverrun`: the era had not begun or was over
 * on that day (平成35年), printed in advance on old papers; on a certificate it means a misread year.
 */
export type PrintedDate =
  | { readonly ok: true; readonly day: Day; readonly era: Era | null; readonly eraOverrun: boolean }
  | { readonly ok: false; readonly problem: DateProblem };

const refuse = (problem: DateProblem): PrintedDate => ({ ok: false, problem });

/** The day with a Western year (1000–9999) and these numbers, or which of them the calendar does not have. */
export function dayOrProblem(year: number, month: number, date: number): Day | DateProblem {
  if (month < 1 || month > 12) return { kind: "no-such-month", month };
  const found = dayFromParts({ year, month, date });
  return found ?? { kind: "no-such-day", year, month, date, lastDay: daysInMonth(year, month) };
}

function westernYear({ era, year }: WrittenDate): number | DateProblem {
  if (era) return year >= 1 && year <= 99 ? era.firstYear + year - 1 : { kind: "no-such-era-year" };
  if (year < 100) return { kind: "two-digit-year" };
  return year >= 1000 ? year : { kind: "not-a-date" };
}

function readWhole(normalised: string): PrintedDate {
  const written = splitDate(normalised);
  if (!written) return refuse({ kind: "not-a-date" });
  const year = westernYear(written);
  if (typeof year !== "number") return refuse(year);
  const day = dayOrProblem(year, written.month, written.date);
  if (typeof day !== "string") return refuse(day);
  const { era } = written;
  return { ok: true, day, era, eraOverrun: era !== null && outsideEra(era, day) };
}

/** 令和11年(2029年)11月30日 or 2029年11月30日(令和11年11月30日), as long as both readings are one day. */
function readWithGloss(normalised: string): PrintedDate {
  const match = /^([^()]+)\(([^()]+)\)([^()]*)$/.exec(normalised);
  if (!match) return refuse({ kind: "not-a-date" });
  const [, before = "", gloss = "", after = ""] = match;
  const main = readWhole(before + after);
  if (!main.ok) return main;
  const { month, date } = partsOf(main.day);
  const agrees = [gloss, `${gloss.replace(/年$/, "")}-${month}-${date}`].some((text) => {
    const other = readWhole(text);
    return other.ok && other.day === main.day;
  });
  return agrees ? main : refuse({ kind: "not-a-date" });
}

/**
 * Reads one whole date as a Japanese paper prints it or a person copies it: any era spelling, Western
 * years, kanji numerals, compact digits, ISO; nothing around it but 交付, 発行, まで or 限り. Says nothing
 * about plausibility: any year 1000–9999 is a day. Never throws. Source: codes §5.2.
 */
export function readPrintedDate(text: string): PrintedDate {
  if (text.length > MAX_DATE_TEXT) return refuse({ kind: "too-long" });
  const normalised = normaliseDateText(text);
  if (normalised === "") return refuse({ kind: "empty" });
  return normalised.includes("(") ? readWithGloss(normalised) : readWhole(normalised);
}
