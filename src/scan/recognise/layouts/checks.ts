import { addYears, type Day } from "../../../domain/day.ts";
import {
  crc16Ccitt,
  isInsurerNumber,
  isKyokaiNumber,
  mod10DoubleReduce,
  mod11Weights2To7,
} from "../../number-checks.ts";
import { readLayoutDate } from "./dates.ts";
import type { Layout, LayoutCheck, RecordCheck, RecordValues } from "./layout.ts";

/** The days of a record by field name; `null` where the calendar has no such day. */
export type RecordDays = ReadonlyMap<string, Day | null>;

/** Reads every date field of a record that is not left empty. */
export function daysOf(layout: Layout, values: RecordValues): RecordDays {
  const days = new Map<string, Day | null>();
  for (const { name, format } of layout.fields) {
    const value = values.get(name);
    if (format !== undefined && value) days.set(name, readLayoutDate(value, format));
  }
  return days;
}

const FIRST_CERTIFICATES = "2024-12-02";
const ORDER = ["birthOn", "qualifiedOn", "issuedOn"];

/** Birth, entitlement and issue do not go backwards, and the expiry is later than the issue (codes §5.1). */
function inOrder(days: RecordDays): boolean {
  const past = ORDER.map((name) => days.get(name)).filter((d) => d !== undefined && d !== null);
  const issuedOn = days.get("issuedOn");
  const expiresOn = days.get("expiresOn");
  if (!issuedOn || !expiresOn) return false;
  return past.every((d, index) => index === 0 || (past[index - 1] ?? d) <= d) && issuedOn < expiresOn;
}

/** Area number of 1 or 2 digits, then three kana pairs 00–45 (codes §2.2). */
function isKanaSymbol(symbol: string): boolean {
  if (!/^[0-9]{7,8}$/.test(symbol)) return false;
  return [-6, -4, -2].every((at) => Number(symbol.slice(at).slice(0, 2)) <= 45);
}

const ALGORITHMS: Readonly<Record<RecordCheck["algo"], (body: string) => string>> = {
  mod10dr: (body) => String(mod10DoubleReduce(body)),
  "mod11w2-7": (body) => String(mod11Weights2To7(body)),
  crc16ccitt: (body) => crc16Ccitt(new TextEncoder().encode(body)).toString(16).padStart(4, "0"),
};

function recordCheckHolds(check: RecordCheck | undefined, values: RecordValues): boolean {
  if (!check) return false;
  const body = check.overFields.map((name) => values.get(name) ?? "").join("");
  return values.get(check.field)?.toLowerCase() === ALGORITHMS[check.algo](body);
}

/** True when the check can be made and passes: a missing field never counts as a pass (codes §4.2). */
export function passes(check: LayoutCheck, layout: Layout, values: RecordValues, days: RecordDays): boolean {
  const insurer = values.get("insurerNumber") ?? "";
  const issuedOn = days.get("issuedOn") ?? null;
  const expiresOn = days.get("expiresOn") ?? null;
  switch (check) {
    case "insurerCheckDigit":
      return isInsurerNumber(insurer);
    case "insurerIsKyokai":
      return isKyokaiNumber(insurer);
    case "dateOrder":
      return inOrder(days);
    case "issuedAfter2024-12-02":
      return issuedOn !== null && issuedOn >= FIRST_CERTIFICATES;
    case "expiryWithin5Years":
      return issuedOn !== null && expiresOn !== null && expiresOn <= addYears(issuedOn, 5);
    case "expiryIsNov30":
      return expiresOn?.endsWith("-11-30") === true;
    case "symbolKanaPairs":
      return isKanaSymbol(values.get("symbol") ?? "");
    case "recordCheckDigit":
      return recordCheckHolds(layout.recordCheck, values);
  }
}
