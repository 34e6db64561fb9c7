/** What the bytes of a symbol say. `binary`: valid in neither encoding, which includes encrypted payloads. */
export type SymbolText =
  | { readonly kind: "text"; readonly text: string; readonly encoding: TextEncoding }
  | { readonly kind: "binary" };

export type TextEncoding = "utf-8" | "shift_jis";

/** The text of the bytes in one encoding without a byte order mark, or `null` when they are not valid in it. */
export function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Bytes of a symbol as text: strict UTF-8, else strict Shift_JIS (as Windows-31J), else binary. NUL and
 * other controls stay, so that `CH1\0` is not `CH1`. Source: codes §3.2, §7.
 */
export function readSymbolText(bytes: Uint8Array): SymbolText {
  for (const encoding of ["utf-8", "shift_jis"] as const) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { kind: "text", text, encoding };
  }
  return { kind: "binary" };
}
