import facts from "../content/facts.json";
import { FACTS } from "../content/freshness.ts";
import { VOLATILE_FACTS } from "../content/volatile-facts.ts";
import { addDays, type Day, daysBetween } from "../domain/day.ts";
import { dueBefore } from "../domain/freshness.ts";

/** Days ahead within which a review date is announced: long enough to find somebody who checks. */
const NOTICE_DAYS = 30;

/** Review dates of all facts of the dossier: their own, else the one of the whole. */
export const REVIEW_DATES: Readonly<Record<string, Day>> = Object.fromEntries(
  Object.keys(facts).map((id) => [id, VOLATILE_FACTS[id] ?? FACTS.reviewBy]),
);

const distance = (today: Day, to: Day): string => {
  const days = daysBetween(today, to);
  return days < 0 ? `${-days} days ago` : `in ${days} days`;
};

/** What is to be said about the age of the facts on a day: a warning for each review date that is near or past. */
export function reviewLines(today: Day): readonly string[] {
  const due = dueBefore(Object.keys(REVIEW_DATES), REVIEW_DATES, addDays(today, NOTICE_DAYS + 1));
  const dates = [...new Set(due.map(({ reviewBy }) => reviewBy))];
  return [
    ...dates.map((date) => {
      const ids = due.filter(({ reviewBy }) => reviewBy === date).map(({ id }) => id);
      return `WARNING: ${ids.length} facts to be checked again by ${date} (${distance(today, date)}): ${ids.join(", ")}`;
    }),
    `Facts checked on ${FACTS.checkedOn} (${distance(today, FACTS.checkedOn)}), as a whole to be checked again by ${FACTS.reviewBy} (${distance(today, FACTS.reviewBy)}).`,
  ];
}

export { dayInJapan } from "../domain/day.ts";
