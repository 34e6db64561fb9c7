import type { ScannedSymbol } from "../symbol.ts";

/** `live`: one quick look at a camera frame; `thorough`: every means, for a still picture. */
export type Effort = "live" | "thorough";

export type DecodeRequest =
  | { readonly kind: "prepare"; readonly id: number }
  | {
      readonly kind: "decode";
      readonly id: number;
      readonly frame: ImageBitmap | ImageData;
      readonly effort: Effort;
    };

/** Nothing but the symbols leaves the worker; the picture dies in it. */
export type DecodeReply =
  | { readonly id: number; readonly ok: true; readonly symbols: readonly ScannedSymbol[] }
  | { readonly id: number; readonly ok: false };
