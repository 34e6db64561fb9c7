import { type Gray, gray } from "./gray.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the picture inside the box; what sticks out is cut off. `null` when nothing is left. */
export function crop(image: Gray, box: Box): Gray | null {
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const width = Math.min(image.width, Math.ceil(box.x + box.width)) - left;
  const height = Math.min(image.height, Math.ceil(box.y + box.height)) - top;
  if (!(width > 0 && height > 0)) return null;
  const out = gray(width, height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * image.width + left;
    out.data.set(image.data.subarray(from, from + width), y * width);
  }
  return out;
}
