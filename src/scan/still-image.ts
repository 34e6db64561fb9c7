import type { DecodeResult, Decoder } from "./decoder.ts";
import { dimensionsOf, HEADER_BYTES } from "./image/header.ts";

export type StillResult = DecodeResult | { readonly ok: false; readonly why: "not-an-image" };

/** A picture with more pixels is shrunk while it is being decoded: 100 megapixels would be 400 MB. */
const MAX_PIXELS = 25_000_000;

/** How to decode a file of which only the first bytes are known; nothing to change for most. */
export function decodingOf(start: Uint8Array): ImageBitmapOptions {
  const size = dimensionsOf(start);
  const pixels = size ? size.width * size.height : 0;
  if (!size || pixels <= MAX_PIXELS) return {};
  // The height follows, which also suits photos that are stored lying on their side.
  const resizeWidth = Math.max(1, Math.round(size.width * Math.sqrt(MAX_PIXELS / pixels)));
  return { resizeWidth, resizeQuality: "medium" };
}

/** The start of a file; nothing when it is gone, so that decoding tells what is wrong. */
async function startOf(file: Blob): Promise<Uint8Array> {
  const start = await file
    .slice(0, HEADER_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return new Uint8Array(start);
}

/** A photo or screenshot as pixels, shrunk when it is very large; `null` when it is not a picture. */
export async function openPicture(file: Blob): Promise<ImageBitmap | null> {
  return createImageBitmap(file, decodingOf(await startOf(file))).catch(() => null);
}

/** Decodes a photo or screenshot. The picture stays in memory until it is read, and nowhere else. */
export async function readStillImage(file: Blob, decoder: Decoder): Promise<StillResult> {
  const bitmap = await openPicture(file);
  if (!bitmap) return { ok: false, why: "not-an-image" };
  return decoder.decode(bitmap, "thorough");
}
