/**
 * One symbol as a decoder hands it over. The bytes are what counts: a decoder's own text is wrong or
 * empty for Shift_JIS without ECI (codes §7).
 */
export interface ScannedSymbol {
  readonly bytes: Uint8Array;
  /** The decoder's name of the format, e.g. "QRCode", "Code128", "UPC-A". */
  readonly symbology: string;
  /** AIM identifier, e.g. "]C1" for GS1-128. */
  readonly symbologyIdentifier?: string;
  /** Header of a structured-append part; `index` counts from 0, `size` is 0 when the symbol does not say. */
  readonly append?: { readonly index: number; readonly size: number; readonly parity: number };
  /** How many symbols were joined into this one; absent when it was read from a single symbol. */
  readonly joinedFrom?: number;
}
