/** Phone lines, with what a call costs. A number is always shown, and dialled only by a tap. */
export interface PhoneLine {
  readonly number: string;
  readonly free: boolean;
  /** Not seen confirmed for this year: the page says so. */
  readonly unconfirmed: boolean;
  readonly sources: readonly [string, ...string[]];
}

export const PHONES = {
  kyokai: { number: "0570-015-369", free: false, unconfirmed: true, sources: ["TEL-01"] },
  "my-number": { number: "0120-95-0178", free: true, unconfirmed: false, sources: ["TEL-02"] },
  "my-number-languages": { number: "0120-0178-27", free: true, unconfirmed: true, sources: ["TEL-03"] },
  police: { number: "#9110", free: false, unconfirmed: false, sources: ["SCAM-01"] },
} as const satisfies Record<string, PhoneLine>;

export type PhoneId = keyof typeof PHONES;
