import { type Day, dayInJapan, minutesInJapan, msToNextJapaneseMidnight, parseDay } from "../domain/day.ts";
import type { Moment } from "../domain/opening.ts";

/** The only file that reads the clock. */
export const now = (): number => Date.now();
export const today = (): Day => dayInJapan(now());

/** Day and minute in Japan at this instant. */
export const moment = (): Moment => ({ day: dayInJapan(now()), minutes: minutesInJapan(now()) });

/** Calls back whenever the day in Japan may have changed: at midnight there, and on return to the page. */
export function onDayChange(tell: (day: Day) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const check = () => {
    clearTimeout(timer);
    timer = setTimeout(check, Math.min(msToNextJapaneseMidnight(now()) + 1000, 3_600_000));
    tell(today());
  };
  const onShow = () => {
    if (!document.hidden) check();
  };
  document.addEventListener("visibilitychange", onShow);
  check();
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onShow);
  };
}

/** `?on=YYYY-MM-DD` shows any page as of another day, for reviewers; marked on the page. */
export const dayFromQuery = (search: string): Day | null =>
  parseDay(new URLSearchParams(search).get("on") ?? "");
