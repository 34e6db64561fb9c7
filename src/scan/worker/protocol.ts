import type { ScannedSymbol } from "../symbol.ts";

/** `live`: one quick look at a camera frame; `thorough`: every means, for a still picture. */
export type Effort = "live" | "thorough";

/** Corners of a symbol in pixels of the picture, in order around it. */
export type Corners = readonly (readonly [x: number, y: number])[];

export type DecodeRequest =
  | { readonly kind: "prepare"; readonly id: number }
  | { readonly kind: "locate"; readonly id: number; readonly frame: ImageBitmap | ImageData }
  | {
      readonly kind: "decode";
      readonly id: number;
      readonly frame: ImageBitmap | ImageData;
      readonly effort: Effort;
    };

/** Nothing but the symbols leaves the worker; the picture dies in it. */
export type DecodeReply =
  | {
      readonly id: number;
      readonly ok: true;
      readonly symbols: readonly ScannedSymbol[];
      /** Where codes lie, those that could not be read included; only for "locate". */
      readonly places?: readonly Corners[];
    }
  | { readonly id: number; readonly ok: false };
