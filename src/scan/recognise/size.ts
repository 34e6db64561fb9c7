import type { ScannedSymbol } from "../symbol.ts";
import type { Recogniser } from "./input.ts";

/** Contents of the largest QR symbol, version 40-L (codes §3.3 H). No other enabled symbology holds more. */
const MAX_DIGITS = 7089;
const MAX_ALPHANUMERIC = 4296;
const MAX_BYTES = 2953;
const ALPHANUMERIC = new Set(
  Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", (c) => c.charCodeAt(0)),
);

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** True when the bytes cannot come from the symbols they are said to come from. */
export function exceedsCapacity({ bytes, joinedFrom = 1 }: ScannedSymbol): boolean {
  if (bytes.length <= MAX_BYTES * joinedFrom) return false;
  if (bytes.length > MAX_DIGITS * joinedFrom) return true;
  if (bytes.every(isDigit)) return false;
  return bytes.length > MAX_ALPHANUMERIC * joinedFrom || !bytes.every((byte) => ALPHANUMERIC.has(byte));
}

export const oversize: Recogniser = {
  id: "oversize",
  accepts: (input) => input.kind === "too-long",
  read: () => ({ category: "oversize" }),
};

/** Nothing but blanks is no code either. */
export const empty: Recogniser = {
  id: "empty",
  accepts: (input) => input.kind === "text" && input.text === "",
  read: () => ({ category: "empty" }),
};

/** One part of a structured append says nothing alone; it is judged after assembly (codes §3.3 D). */
export const partial: Recogniser = {
  id: "partial",
  accepts: ({ symbol }) => symbol.append !== undefined && symbol.append.size !== 1,
  read: () => ({ category: "multi.partial" }),
};
