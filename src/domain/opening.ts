import { addDays, type Day } from "./day.ts";
import { weekdayOf } from "./weekday.ts";

/** Opening and closing in minutes after midnight in Japan, `open` < `close`. */
export interface Hours {
  readonly open: number;
  readonly close: number;
}

/** When a phone line is answered; `null` = not at all on such days. */
export interface Schedule {
  readonly weekdays: Hours | null;
  /** Saturdays, Sundays and national holidays. */
  readonly weekends: Hours | null;
  /** Closed from 29 December to 3 January (TEL-05). */
  readonly closedAtNewYear: boolean;
}

export interface Moment {
  readonly day: Day;
  /** Minutes after midnight in Japan, 0–1439. */
  readonly minutes: number;
}

export interface Holidays {
  /** First and last day for which holidays are known. */
  readonly first: Day;
  readonly last: Day;
  readonly days: ReadonlySet<Day>;
}

export type OpenState =
  | { readonly state: "open"; readonly until: number }
  | { readonly state: "closed"; readonly opens: Moment }
  /** Beyond the known holidays, or the line never opens. */
  | { readonly state: "unknown" };

/** Longer than any row of closed days: New Year beside weekends. */
const SEARCH_DAYS = 14;

const isNewYear = (day: Day): boolean => {
  const monthAndDate = day.slice(5);
  return monthAndDate >= "12-29" || monthAndDate <= "01-03";
};

/** The hours of one day, `null` when closed. */
export function hoursOn(schedule: Schedule, day: Day, holidays: Holidays): Hours | null {
  if (schedule.closedAtNewYear && isNewYear(day)) return null;
  const weekday = weekdayOf(day);
  const free = weekday === 0 || weekday === 6 || holidays.days.has(day);
  return free ? schedule.weekends : schedule.weekdays;
}

/** Whether a line is answered at a moment in Japan; if not, when next. The closing minute itself is closed. */
export function openState(schedule: Schedule, { day, minutes }: Moment, holidays: Holidays): OpenState {
  for (let ahead = 0; ahead <= SEARCH_DAYS; ahead += 1) {
    const date = addDays(day, ahead);
    if (date < holidays.first || date > holidays.last) return { state: "unknown" };
    const hours = hoursOn(schedule, date, holidays);
    if (!hours) continue;
    if (ahead > 0 || minutes < hours.open)
      return { state: "closed", opens: { day: date, minutes: hours.open } };
    if (minutes < hours.close) return { state: "open", until: hours.close };
  }
  return { state: "unknown" };
}
