import type { ScannedSymbol } from "../../symbol.ts";
import { decodeStrictly } from "../../text.ts";
import { plainSymbology } from "../symbology.ts";
import { hasDateShape } from "./dates.ts";
import type { Charset, Layout, LayoutField, RecordValues } from "./layout.ts";

const TRIMMED_BYTES = { crlf: [0x0d, 0x0a], space: [0x20], nul: [0x00] } as const;

/** Padding and line ends the layout declares, taken off the end; the same for byte and text records. */
function withoutTail(bytes: Uint8Array, layout: Layout): Uint8Array {
  const tail = new Set<number>((layout.trim ?? []).flatMap((kind) => TRIMMED_BYTES[kind]));
  return bytes.subarray(0, bytes.findLastIndex((byte) => !tail.has(byte)) + 1);
}

function decode(bytes: Uint8Array, charset: Charset): string | null {
  if (charset !== "ascii") return decodeStrictly(bytes, charset);
  return bytes.every((byte) => byte < 0x80) ? decodeStrictly(bytes, "utf-8") : null;
}

function fits(field: LayoutField, value: string): boolean {
  if (value === "" && field.optional) return true;
  if (value.length < (field.min ?? 0) || value.length > (field.max ?? Number.POSITIVE_INFINITY)) return false;
  switch (field.type) {
    case "literal":
      return value === field.value;
    case "digits":
      return /^[0-9]+$/.test(value);
    case "alnum":
      return /^[0-9A-Za-z]+$/.test(value);
    case "enum":
      return field.values?.includes(value) === true;
    case "date":
      return field.format !== undefined && hasDateShape(value, field.format);
    case "text":
      return true;
  }
}

/** One raw value per field, or `null` when the record has another number of fields or another length. */
function cut(layout: Layout, text: string, bytes: Uint8Array, charset: Charset): (string | null)[] | null {
  if (layout.kind === "delimited") {
    const parts = text.split(layout.delimiter ?? ",", layout.fields.length + 1);
    return parts.length === layout.fields.length ? parts : null;
  }
  const record = layout.unit === "byte" ? bytes : text;
  if (record.length !== layout.length) return null;
  return layout.fields.map(({ at = 0, len = 0 }) => {
    const part = record.slice(at, at + len);
    return typeof part === "string" ? part : decode(part, charset);
  });
}

function valuesIn(layout: Layout, symbolBytes: Uint8Array, charset: Charset): RecordValues | null {
  const bytes = withoutTail(symbolBytes, layout);
  const text = decode(bytes, charset);
  if (text === null || !text.startsWith(layout.prefix ?? "")) return null;
  if (layout.kind === "opaque") return new Map();
  const raw = cut(layout, text, bytes, charset);
  if (raw === null) return null;
  const values = new Map<string, string>();
  for (const [index, field] of layout.fields.entries()) {
    const part = raw[index] ?? null;
    if (part === null) return null;
    const value = layout.foldWidth ? part.normalize("NFKC") : part;
    if (!fits(field, value)) return null;
    values.set(field.name, value);
  }
  return values;
}

/** The values of a symbol that has the form of the layout, or `null`; says nothing about their truth. */
export function readRecord(layout: Layout, symbol: ScannedSymbol): RecordValues | null {
  const format = plainSymbology(symbol.symbology);
  if (!layout.symbologies.some((name) => plainSymbology(name) === format)) return null;
  const joined = symbol.joinedFrom !== undefined;
  const append = layout.structuredAppend ?? "never";
  if ((joined && append === "never") || (!joined && append === "required")) return null;
  for (const charset of layout.charset) {
    const values = valuesIn(layout, symbol.bytes, charset);
    if (values) return values;
  }
  return null;
}
