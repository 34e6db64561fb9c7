import type { Day } from "../../../domain/day.ts";
import { readPrintedDate } from "../../../domain/printed-date.ts";
import type { DateFormat } from "./layout.ts";

const SHAPES: Readonly<Record<DateFormat, RegExp>> = {
  yyyymmdd: /^[0-9]{8}$/,
  gyymmdd: /^[1-5][0-9]{6}$/,
  Gyymmdd: /^[RHSTM][0-9]{6}$/,
  wareki: /^(?:令和|平成|昭和|大正|明治|[RHSTM]).{3,20}$/,
  iso: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
};

/** True when the value is written as the format says; the calendar may still not have the day. */
export const hasDateShape = (value: string, format: DateFormat): boolean => SHAPES[format].test(value);

/** The day of a value of this format, or `null` when there is none or its era was over by then. */
export function readLayoutDate(value: string, format: DateFormat): Day | null {
  if (!hasDateShape(value, format)) return null;
  const read = readPrintedDate(value);
  return read.ok && !read.eraOverrun ? read.day : null;
}
