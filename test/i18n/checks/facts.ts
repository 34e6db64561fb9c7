import { DAYS } from "../../../src/content/days.ts";
import { PHONES } from "../../../src/content/phones.ts";
import type { Message } from "../locale-files.ts";
import { surface, tokensOf, withoutTokens } from "../notation.ts";
import { type Check, patterns, perMessage } from "./check.ts";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Dates that are no deadline and stay true: [beginning of the key, what may stand there]. */
const NO_DEADLINE: readonly (readonly [string, RegExp])[] = [
  // The day and month that most certificates share, in every year.
  ["check odd.expiry-not-30-november", /11月30日|November 30|30 November/],
  // The year of the last paper that names the phone line.
  ["common phone.unconfirmed", /2025/],
  // The year that names a mailing which is over (MAIL-02).
  ["kinds leaflet.", /2025/],
  ["kinds nothing.cannot.", /2025/],
];

function plainDigits({ file, key, text }: Message): string {
  const plain = surface(withoutTokens(text));
  const allowed = NO_DEADLINE.find(([start]) => `${file} ${key}`.startsWith(start));
  return allowed ? plain.replace(allowed[1], "") : plain;
}

/** Deadlines are tokens of src/content/days.ts, so that each is written in one place. */
export const literalDates: Check = patterns(
  [
    /(?<!\d)(19|20)\d\d(?!\d)/,
    /(令和|平成|昭和)\s*\d/,
    /Reiwa\s+\d/i,
    new RegExp(`\\b(${MONTHS})\\s+\\d{1,2}\\b|\\b\\d{1,2}(st|nd|rd|th)?\\s+(of\\s+)?(${MONTHS})\\b`),
    /\d{1,2}\s*月\s*\d{1,2}\s*日/,
    /(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/,
  ],
  plainDigits,
);

/** Phone numbers are tokens too; opening hours stand in one place, beside the number. */
export const phoneDigits: Check = patterns(
  [/(?<!\d)0\d{1,4}-?\d{2,4}-?\d{3,4}/, /(?<!\d)0(120|570)/, /#\d{3,}/],
  plainDigits,
);
export const openingHours: Check = patterns(
  [/\d{1,2}[:：]\d{2}/, /午[前後]\s*\d/, /\b\d{1,2}\s*[ap]\.?m\b/i],
  (message) =>
    message.file === "common" && message.key.startsWith("phone.hours.") ? "" : plainDigits(message),
);

const NAMED = new Set([
  ...Object.keys(DAYS),
  "factsCheckedOn",
  ...Object.keys(PHONES).map((id) => `tel_${id.replaceAll("-", "_")}`),
]);
/** Values that a page hands to its own message. */
const HANDED_IN = new Set(
  "from to weekday query name contact count years months days today label host step total min max day number which part where example issuedOn expiresOn lastDay missing".split(
    " ",
  ),
);

export const unknownTokens: Check = perMessage(({ text }) =>
  tokensOf(text).filter((token) => !NAMED.has(token) && !HANDED_IN.has(token)),
);
