import type { ScannedSymbol } from "../symbol.ts";
import { readSymbolText } from "../text.ts";
import { characterFlags, foldGroups } from "./characters.ts";
import type { Finding, Flag } from "./result.ts";
import { exceedsCapacity } from "./size.ts";
import type { ScanTables } from "./tables.ts";

/** One symbol, read once for all recognisers. */
export interface Input {
  readonly symbol: ScannedSymbol;
  readonly tables: ScanTables;
  /** `binary` and `too-long` have an empty text. */
  readonly kind: "text" | "binary" | "too-long";
  /** The text without surrounding blanks; controls and NUL are kept. */
  readonly text: string;
  /** All digits of a payload that is nothing but digits and separators, else "". */
  readonly digits: string;
  readonly flags: readonly Flag[];
}

/** Recognises one family of payloads. `read` is asked only after `accepts` said yes; neither throws. */
export interface Recogniser {
  readonly id: string;
  accepts(input: Input): boolean;
  read(input: Input): Finding;
}

/** Reads a symbol for the recognisers. Never throws. */
export function createInput(symbol: ScannedSymbol, tables: ScanTables): Input {
  const unreadable = { symbol, tables, text: "", digits: "", flags: [] };
  if (exceedsCapacity(symbol)) return { ...unreadable, kind: "too-long" };
  const decoded = readSymbolText(symbol.bytes);
  if (decoded.kind === "binary") return { ...unreadable, kind: "binary" };
  const folded = foldGroups(decoded.text);
  return {
    symbol,
    tables,
    kind: "text",
    text: decoded.text.trim(),
    digits: /^[0-9]+$/.test(folded) ? folded : "",
    flags: characterFlags(decoded.text),
  };
}
