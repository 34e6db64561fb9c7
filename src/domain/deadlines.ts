import { addDays, addMonths, addYears, type Day, dayFromParts, endOfMonth, partsOf } from "./day.ts";

/** Electronic certificates can be renewed from this many months before their end (EXP-02). */
const RENEW_MONTHS = 3;
/** The certificate's grace runs to the end of this month after the month of expiry (EXP-03). */
const GRACE_MONTHS = 3;
/** 任意継続: applications within this many days, the day after leaving counted as the first (CERT-32). */
const VOLUNTARY_DAYS = 20;
const VOLUNTARY_YEARS = 2;
/** 療養費: the claim lapses two years after the day of payment (OLD-17). */
const REFUND_YEARS = 2;
/** 特例期間延長 of a foreign resident's My Number Card (FOR-03). */
const STAY_EXTENSION_MONTHS = 2;

/** Last day on which マイナ保険証 still works after the electronic certificate expired (EXP-03). */
export const graceEnd = (expiresOn: Day): Day => endOfMonth(addMonths(endOfMonth(expiresOn), GRACE_MONTHS));

/** First day on which the electronic certificate can be renewed without a special reason (EXP-02). */
export const renewalStart = (expiresOn: Day): Day => addMonths(expiresOn, -RENEW_MONTHS);

/** The birthday in a later year; somebody born on 29 February has it on 1 March in other years. */
export function birthdayAt(bornOn: Day, age: number): Day {
  const { year, month, date } = partsOf(bornOn);
  return dayFromParts({ year: year + age, month, date }) ?? (`${year + age}-03-01` as Day);
}

/** First day of the share for people of 70 to 74 and of 高齢受給者証 (CERT-33b). */
export function seniorShareStart(bornOn: Day): Day {
  const birthday = birthdayAt(bornOn, 70);
  return partsOf(birthday).date === 1 ? birthday : addDays(endOfMonth(birthday), 1);
}

/** The day on which somebody becomes a member of 後期高齢者医療: the 75th birthday (VAL-08, CERT-34). */
export const lateElderlyStart = (bornOn: Day): Day => birthdayAt(bornOn, 75);

/** 資格喪失日 after leaving a job: the day after the last day (VAL-08). */
export const lossAfterLeaving = (lastDayOfWork: Day): Day => addDays(lastDayOfWork, 1);

/** Last day to apply for 任意継続, the day after leaving counted as day 1 of 20 (CERT-32). */
export const voluntaryDeadline = (lastDayOfWork: Day): Day => addDays(lastDayOfWork, VOLUNTARY_DAYS);

/** Last day of 任意継続 when nothing ends it earlier: two years from the day after leaving (CERT-32). */
export const voluntaryEnd = (lastDayOfWork: Day): Day =>
  addDays(addYears(lossAfterLeaving(lastDayOfWork), VOLUNTARY_YEARS), -1);

/** Last day to claim back what was paid in full, two years from the day after the payment (OLD-17). */
export const refundDeadline = (paidOn: Day): Day => addYears(paidOn, REFUND_YEARS);

/** Until when a foreign resident's My Number Card runs once the two-month extension was granted (FOR-03). */
export const stayExtensionEnd = (cardEndsOn: Day): Day => addMonths(cardEndsOn, STAY_EXTENSION_MONTHS);
