import type { DecodeResult, Decoder } from "./decoder.ts";

export type StillResult = DecodeResult | { readonly ok: false; readonly why: "not-an-image" };

/** Decodes a photo or screenshot. The picture stays in memory until it is read, and nowhere else. */
export async function readStillImage(file: Blob, decoder: Decoder): Promise<StillResult> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return { ok: false, why: "not-an-image" };
  return decoder.decode(bitmap, "thorough");
}
