import { crc16Ccitt } from "../number-checks.ts";
import type { Input, Recogniser } from "./input.ts";

const START = "000201";
const CRC_TAG = "6304";
/** Currency, country, name and city alone take more. */
const MIN_LENGTH = 20;

/** Tag (2 digits), length (2 digits), value, to the very end. */
function isTagLengthValue(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const head = /^[0-9]{4}/.exec(text.slice(at, at + 4));
    if (!head) return false;
    at += 4 + Number(head[0].slice(2));
  }
  return at === text.length;
}

const endsWithCrc = (text: string): boolean => text.slice(-8, -4) === CRC_TAG;

/** The CRC covers the bytes up to and including its own tag and length (codes §2.4). */
function crcMatches({ symbol, text }: Input): boolean {
  let end = symbol.bytes.length;
  while (end > 0 && (symbol.bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  const expected = crc16Ccitt(symbol.bytes.subarray(0, end - 4))
    .toString(16)
    .padStart(4, "0");
  return endsWithCrc(text) && text.slice(-4).toLowerCase() === expected;
}

/** Shop payment code (JPQR and most national schemes). A wrong CRC is flagged, not refused (codes §3.3 E). */
export const emvPayment: Recogniser = {
  id: "emv",
  accepts: ({ text }) =>
    text.startsWith(START) && text.length > MIN_LENGTH && (endsWithCrc(text) || isTagLengthValue(text)),
  read: (input) => ({ category: "pay.emv", flags: crcMatches(input) ? [] : ["crc-mismatch"] }),
};
