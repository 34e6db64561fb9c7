import { day } from "../domain/day.ts";
import type { Holidays } from "../domain/opening.ts";
import table from "./holidays.json";

/** National holidays of Japan, written from a holiday library by `scripts/holidays.mjs` (TEL-06). */
export const HOLIDAYS: Holidays = {
  first: day(table.first),
  last: day(table.last),
  days: new Set(table.days.map(day)),
};
