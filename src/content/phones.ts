import type { Schedule } from "../domain/opening.ts";

/** Languages in which a line is answered, by their ISO 639 codes. */
export type SpokenLanguage = "ja" | "en" | "zh" | "ko" | "es" | "pt";

/** Phone lines, with what a call costs. A number is always shown, and dialled only by a tap. */
export interface PhoneLine {
  readonly number: string;
  readonly free: boolean;
  /** Not seen confirmed for this year: the page says so. */
  readonly unconfirmed: boolean;
  readonly languages: readonly SpokenLanguage[];
  /** Null where no source names the hours. */
  readonly hours: Schedule | null;
  /** Answers day and night for lost and stolen cards (TEL-02, TEL-03). */
  readonly lostCardsAlways?: true;
  readonly sources: readonly [string, ...string[]];
}

/** Minutes after midnight. */
const at = (hour: number, minute = 0): number => hour * 60 + minute;

const OFFICE: Schedule = {
  weekdays: { open: at(8, 30), close: at(17, 15) },
  weekends: null,
  closedAtNewYear: true,
};
const MY_NUMBER: Schedule = {
  weekdays: { open: at(9, 30), close: at(20) },
  weekends: { open: at(9, 30), close: at(17, 30) },
  closedAtNewYear: true,
};
const CARD_CENTER: Schedule = {
  weekdays: { open: at(8, 30), close: at(20) },
  weekends: { open: at(8, 30), close: at(20) },
  closedAtNewYear: true,
};
const FOREIGN = ["en", "zh", "ko", "es", "pt"] as const;

export const PHONES = {
  kyokai: {
    number: "0570-015-369",
    free: false,
    unconfirmed: true,
    languages: ["ja"],
    hours: OFFICE,
    sources: ["TEL-01", "TEL-05"],
  },
  "my-number": {
    number: "0120-95-0178",
    free: true,
    unconfirmed: false,
    languages: ["ja"],
    hours: MY_NUMBER,
    lostCardsAlways: true,
    sources: ["TEL-02"],
  },
  "my-number-languages": {
    number: "0120-0178-27",
    free: true,
    unconfirmed: true,
    languages: FOREIGN,
    hours: MY_NUMBER,
    lostCardsAlways: true,
    sources: ["TEL-03"],
  },
  "my-number-system-languages": {
    number: "0120-0178-26",
    free: true,
    unconfirmed: true,
    languages: FOREIGN,
    hours: MY_NUMBER,
    sources: ["TEL-03"],
  },
  "card-center": {
    number: "0570-783-578",
    free: false,
    unconfirmed: true,
    languages: ["ja"],
    hours: CARD_CENTER,
    sources: ["TEL-04"],
  },
  "card-center-languages": {
    number: "0570-064-738",
    free: false,
    unconfirmed: true,
    languages: FOREIGN,
    hours: CARD_CENTER,
    sources: ["TEL-04"],
  },
  police: {
    number: "#9110",
    free: false,
    unconfirmed: false,
    languages: ["ja"],
    hours: null,
    sources: ["SCAM-01"],
  },
} as const satisfies Record<string, PhoneLine>;

export type PhoneId = keyof typeof PHONES;

export const phoneLine = (id: PhoneId): PhoneLine => PHONES[id];
