import { type Day, day } from "../domain/day.ts";

/**
 * When a person last checked the facts, and until when a copy may be shown without a warning.
 * An offline copy then ages honestly (dangerous mistake 17).
 */
export const FACTS: { readonly checkedOn: Day; readonly reviewBy: Day } = {
  checkedOn: day("2026-11-22"),
  reviewBy: day("2027-03-22"),
};
