import { type Day, daysBetween } from "./day.ts";

/** 2023-01-01 was a Sunday. */
const SUNDAY = "2023-01-01" as Day;

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return (((daysBetween(SUNDAY, day) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}
