/**
 * A declared layout: what the insurer says its code contains, as data without regular expressions. The
 * JSON schema beside the data refuses what these types cannot say. Source: codes §4.
 */
export type LayoutCheck =
  | "insurerCheckDigit"
  | "insurerIsKyokai"
  | "dateOrder"
  | "issuedAfter2024-12-02"
  | "expiryWithin5Years"
  | "expiryIsNov30"
  | "symbolKanaPairs"
  | "recordCheckDigit";

export type Charset = "ascii" | "utf-8" | "shift_jis";

/** Two-digit years without an era are not offered: 11.11.30 has three readings (codes §5.2). */
export type DateFormat = "yyyymmdd" | "gyymmdd" | "Gyymmdd" | "wareki" | "iso";

export interface LayoutField {
  readonly name: string;
  readonly type: "literal" | "digits" | "alnum" | "text" | "date" | "enum";
  /** Of a literal. */
  readonly value?: string;
  /** Of an enum. */
  readonly values?: readonly string[];
  /** Of a date. */
  readonly format?: DateFormat;
  /** Length in characters. */
  readonly min?: number;
  readonly max?: number;
  /** Position and length in a fixed record, in its unit. */
  readonly at?: number;
  readonly len?: number;
  readonly optional?: boolean;
}

export interface RecordCheck {
  readonly algo: "mod10dr" | "mod11w2-7" | "crc16ccitt";
  readonly overFields: readonly string[];
  readonly field: string;
}

export interface Layout {
  readonly id: string;
  /** Only `confirmed` may fill in dates; `retired` is not tried at all (codes §4.2, §4.5). */
  readonly status: "draft" | "trial" | "confirmed" | "retired" | "synthetic";
  readonly symbologies: readonly string[];
  readonly charset: readonly Charset[];
  readonly structuredAppend?: "never" | "allowed" | "required";
  readonly kind: "delimited" | "fixed" | "opaque";
  readonly prefix?: string;
  readonly delimiter?: string;
  readonly length?: number;
  readonly unit?: "byte" | "char";
  readonly trim?: readonly ("crlf" | "space" | "nul")[];
  readonly foldWidth?: boolean;
  readonly fields: readonly LayoutField[];
  readonly recordCheck?: RecordCheck;
  readonly verify: { readonly required: readonly LayoutCheck[]; readonly warn: readonly LayoutCheck[] };
  /** The only values that may leave. */
  readonly keep: readonly ("issuedOn" | "expiresOn")[];
}

/** Raw field values by name, as they stood in the record. */
export type RecordValues = ReadonlyMap<string, string>;
