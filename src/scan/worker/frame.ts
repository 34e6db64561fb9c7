import { type Gray, gray, grayOf } from "../image/gray.ts";

export type Frame = ImageBitmap | ImageData;

/** Pixels drawn at a time while a large picture becomes grey: four megabytes, whatever its size. */
const STRIP_PIXELS = 1 << 20;

function context(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(width, height);
  return canvas.getContext("2d", { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
}

/** The frame as a canvas takes it. */
function drawable(frame: Frame): CanvasImageSource {
  if (!(frame instanceof ImageData)) return frame;
  const whole = context(frame.width, frame.height);
  whole.putImageData(frame, 0, 0);
  return whole.canvas;
}

/** The frame in four channels, as the decoder takes it. */
export function pixels(frame: Frame, scale = 1): ImageData {
  if (frame instanceof ImageData && scale === 1) return frame;
  const [width, height] = [frame.width, frame.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const target = context(width, height);
  target.drawImage(drawable(frame), 0, 0, width, height);
  return target.getImageData(0, 0, width, height);
}

/** The frame in grey, drawn in strips so that a large photo never lies in memory twice in colour. */
export function grayFrame(frame: Frame, scale = 1): Gray {
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  const out = gray(width, height);
  const source = drawable(frame);
  const rows = Math.max(1, Math.min(height, Math.floor(STRIP_PIXELS / width)));
  const strip = context(width, rows);
  strip.imageSmoothingQuality = "medium";
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top);
    // A see-through picture counts as lying on white paper.
    strip.fillStyle = "#fff";
    strip.fillRect(0, 0, width, rows);
    strip.drawImage(source, 0, -top, width, height);
    out.data.set(grayOf(strip.getImageData(0, 0, width, count)).data, top * width);
  }
  return out;
}

/** Gives the picture's memory back without waiting for the collector. */
export function release(frame: Frame): void {
  if ("close" in frame) frame.close();
}
