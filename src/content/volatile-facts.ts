import { type Day, day } from "../domain/day.ts";

/**
 * Facts that change sooner than the rest, by the last day until which each may be shown without a warning. The same
 * days as in facts.json, which is too large to load with every page; a test holds the two together.
 */
const GROUPS: readonly (readonly [reviewBy: Day, ids: readonly string[]])[] = [
  [
    day("2027-01-22"),
    [
      "OLD-09",
      "OLD-10",
      "VAL-03",
      "VAL-04",
      "VAL-07",
      "GET-04",
      "GET-05",
      "GET-08",
      "GET-09",
      "CERT-31",
      "REG-03",
      "REG-05",
      "REG-06",
      "REG-09",
      "REG-10",
      "REG-12",
      "PIN-04",
      "SMA-01",
      "SMA-02",
      "SMA-03",
      "SMA-04",
      "FOR-06",
      "FOR-07",
      "TEL-01",
      "TEL-02",
      "TEL-03",
      "TEL-04",
      "TEL-05",
      "TEL-06",
      "TEL-07",
      "TEL-08",
      "TEL-09",
      "SCAM-01",
      "EMP-08",
      "CHG-01",
      "CHG-02",
      "CHG-03",
      "CHG-04",
      "CHG-05",
      "CHG-06",
      "CHG-07",
      "CHG-08a",
      "CHG-08b",
      "CHG-08c",
      "CHG-08d",
      "CHG-09",
      "CHG-10",
    ],
  ],
];

/** Review dates of their own, by the id of the fact. */
export const VOLATILE_FACTS: Readonly<Record<string, Day>> = Object.fromEntries(
  GROUPS.flatMap(([reviewBy, ids]) => ids.map((id) => [id, reviewBy])),
);
