import { readFileSync } from "node:fs";
import { SCAN_TABLES } from "../../src/content/scan/index.ts";
import type { CategoryId, Level, ScanTables } from "../../src/scan/recognise/index.ts";
import type { Layout, LayoutField, RecordCheck } from "../../src/scan/recognise/layouts/layout.ts";
import type { ScannedSymbol } from "../../src/scan/symbol.ts";

/** One published scan vector: what a code holds and what may become of it. */
export interface ScanVector {
  id: string;
  group: string;
  payload?: string;
  hex?: string;
  symbology: string;
  symbologyIdentifier?: string;
  structuredAppend?: { index: number; size: number; parity: number; assembled?: boolean };
  expected: CategoryId;
  alsoAccept?: CategoryId[];
  expectedFlags?: string[];
  expectedFields?: Record<string, string>;
  level: Level;
  note: string;
}

interface WrittenLayout extends Omit<Layout, "symbologies" | "keep" | "recordCheck"> {
  symbologies?: string[];
  keep?: Layout["keep"];
  recordCheck?: { algo: RecordCheck["algo"]; over: [number, number]; at: number };
}

interface VectorFile {
  categories: Record<CategoryId, Level>;
  vectors: ScanVector[];
  testLayouts: WrittenLayout[];
  checkDigitVectors: { kind: string; value: string; valid: boolean }[];
}

const path = new URL("../fixtures/code-vectors.json", import.meta.url);
export const VECTORS: VectorFile = JSON.parse(readFileSync(path, "utf8"));

const covers = (field: LayoutField, [from, to]: readonly [number, number]): boolean =>
  field.at !== undefined && field.len !== undefined && field.at >= from && field.at + field.len <= to;

/** The layouts of the vectors in our schema: theirs name positions where ours names fields. */
function layoutOf({ recordCheck, ...written }: WrittenLayout): Layout {
  const checkField = written.fields.find((field) => field.at === recordCheck?.at);
  return {
    ...written,
    ...(written.kind === "fixed" && { unit: "byte" }),
    symbologies: written.symbologies ?? ["QRCode", "MicroQRCode"],
    trim: ["crlf"],
    keep: written.keep ?? ["issuedOn", "expiresOn"],
    ...(recordCheck &&
      checkField && {
        recordCheck: {
          algo: recordCheck.algo,
          overFields: written.fields.filter((f) => covers(f, recordCheck.over)).map((f) => f.name),
          field: checkField.name,
        },
      }),
  };
}

export const TEST_LAYOUTS: readonly Layout[] = VECTORS.testLayouts.map(layoutOf);

/** What the app ships, and the same with the synthetic layouts switched on. */
export const APP_TABLES: ScanTables = SCAN_TABLES;
export const TEST_TABLES: ScanTables = { ...SCAN_TABLES, layouts: TEST_LAYOUTS, allowSynthetic: true };

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const bytesOf = (vector: ScanVector): Uint8Array =>
  vector.hex === undefined ? new TextEncoder().encode(vector.payload ?? "") : fromHex(vector.hex);

/** The symbol a decoder would hand over for a vector. */
export function symbolOf(vector: ScanVector): ScannedSymbol {
  const { symbology, symbologyIdentifier, structuredAppend } = vector;
  const symbol = {
    bytes: bytesOf(vector),
    symbology,
    ...(symbologyIdentifier !== undefined && { symbologyIdentifier }),
  };
  if (!structuredAppend) return symbol;
  const { assembled, ...append } = structuredAppend;
  return assembled ? { ...symbol, joinedFrom: append.size } : { ...symbol, append };
}

/** A QR symbol with this text. */
export const qr = (text: string): ScannedSymbol => ({
  bytes: new TextEncoder().encode(text),
  symbology: "QRCode",
});
