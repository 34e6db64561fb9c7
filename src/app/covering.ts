import { SCAN_TABLES } from "../content/scan/index.ts";
import { boxOfCode, type MaskBox } from "../domain/mask.ts";
import { recognise } from "../scan/recognise/index.ts";
import { openPicture } from "../scan/still-image.ts";
import type { CoverAnswer, Coverer } from "../ui/services.ts";
import { decoder } from "./decoder.ts";

/** Longest side of the copy: sharp enough to read, small enough for an old phone's memory. */
const MAX_SIDE = 2000;
const QUALITY = 0.9;

const canvasOf = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
};

/** Draws the photo small enough, finds its codes, and refuses pictures that nobody should copy at all. */
export const open: Coverer["open"] = async (file): Promise<CoverAnswer> => {
  const bitmap = await openPicture(file);
  if (!bitmap) return { ok: false, why: "not-an-image" };
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = canvasOf(width, height);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, width, height);
  // The decoder looks at the photo in full size: a small code is lost in the copy, but not its content.
  const size = { width: bitmap.width, height: bitmap.height };
  const located = await decoder.locate(bitmap);
  if (!located.ok) return { ok: true, canvas, boxes: [], searched: false };
  const secret = located.symbols.some((symbol) => recognise(symbol, SCAN_TABLES).level === "S3");
  if (secret) {
    canvas.width = 0;
    return { ok: false, why: "secret" };
  }
  const boxes = located.places.map((corners, i) => boxOfCode(i + 1, corners, size));
  return { ok: true, canvas, boxes, searched: true };
};

/** A new picture with the boxes burnt in; drawing it anew leaves out place, time and all other metadata. */
export const finish: Coverer["finish"] = (canvas: HTMLCanvasElement, boxes: readonly MaskBox[]) => {
  const { width, height } = canvas;
  const copy = canvasOf(width, height);
  const context = copy.getContext("2d") as CanvasRenderingContext2D;
  context.drawImage(canvas, 0, 0);
  context.fillStyle = "#000";
  for (const box of boxes) {
    const [left, top] = [Math.floor(box.x * width), Math.floor(box.y * height)];
    context.fillRect(
      left,
      top,
      Math.ceil((box.x + box.width) * width) - left,
      Math.ceil((box.y + box.height) * height) - top,
    );
  }
  return new Promise((resolve) => {
    copy.toBlob(
      (blob) => {
        copy.width = 0;
        resolve(blob);
      },
      "image/jpeg",
      QUALITY,
    );
  });
};
