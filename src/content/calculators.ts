import { addDays, type Day } from "../domain/day.ts";
import {
  graceEnd,
  lateElderlyStart,
  lossAfterLeaving,
  refundDeadline,
  renewalStart,
  seniorShareStart,
  stayExtensionEnd,
  voluntaryDeadline,
  voluntaryEnd,
} from "../domain/deadlines.ts";
import type { EraId } from "../domain/era.ts";

/**
 * Works out a reader's own days from one date that they type. The date stays in the page: it is never part
 * of an address and never kept. Words: `calc:<id>` with `title`, `legend`, `hint`, `results.<day id>`, `note`.
 */
export interface Calculator {
  /** Eras in which the date may be printed, besides Western years; the first is preset. */
  readonly eras: readonly EraId[];
  /** A date that the hint shows as an example. */
  readonly example: "past" | "birth" | "future";
  /** How many years before and after today the date may lie; another is a slip of the year. */
  readonly years: readonly [before: number, after: number];
  /** Results in the order in which they are shown. */
  readonly days: Readonly<Record<string, (given: Day) => Day>>;
  readonly sources: readonly [string, ...string[]];
}

/** The extension must be asked for before the last day (FOR-03). */
const dayBefore = (d: Day): Day => addDays(d, -1);

export const CALCULATORS = {
  "electronic-certificate": {
    eras: ["reiwa"],
    years: [5, 6],
    example: "future",
    days: { renewFrom: renewalStart, expires: (d) => d, graceEnd },
    sources: ["EXP-02", "EXP-03"],
  },
  "stay-card": {
    eras: ["reiwa"],
    years: [2, 11],
    example: "future",
    days: { askBy: dayBefore, extended: stayExtensionEnd },
    sources: ["FOR-03"],
  },
  seventy: {
    eras: ["showa"],
    years: [120, 0],
    example: "birth",
    days: { start: seniorShareStart },
    sources: ["CERT-33b"],
  },
  "seventy-five": {
    eras: ["showa"],
    years: [120, 0],
    example: "birth",
    days: { start: lateElderlyStart },
    sources: ["VAL-08", "CERT-34"],
  },
  leaving: {
    eras: ["reiwa"],
    years: [3, 3],
    example: "past",
    days: { lastUse: (d) => d, loss: lossAfterLeaving },
    sources: ["CERT-21", "VAL-08"],
  },
  voluntary: {
    eras: ["reiwa"],
    years: [3, 3],
    example: "past",
    days: { applyBy: voluntaryDeadline, end: voluntaryEnd },
    sources: ["CERT-32"],
  },
  refund: {
    eras: ["reiwa"],
    years: [5, 0],
    example: "past",
    days: { claimBy: refundDeadline },
    sources: ["OLD-17"],
  },
} as const satisfies Record<string, Calculator>;

export type CalculatorId = keyof typeof CALCULATORS;
