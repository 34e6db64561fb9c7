import type { Day } from "./day.ts";

/** Something that must be looked at again by a day; that day itself is still in time. */
export interface Due {
  readonly id: string;
  readonly reviewBy: Day;
}

/** Those of the ids whose own review date lies before a day, the longest overdue first; ids without one never do. */
export function dueBefore(
  ids: readonly string[],
  reviewDates: Readonly<Record<string, Day>>,
  before: Day,
): readonly Due[] {
  return ids
    .flatMap((id): Due[] => {
      const reviewBy = Object.hasOwn(reviewDates, id) ? reviewDates[id] : undefined;
      return reviewBy !== undefined && reviewBy < before ? [{ id, reviewBy }] : [];
    })
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
}
