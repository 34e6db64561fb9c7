import type { Decoder } from "./decoder.ts";
import type { ScannedSymbol } from "./symbol.ts";

/** Share of the shorter side looked at; every fourth frame is seen whole. */
const CROP = 0.8;
/** One `detect()` keeps looking this long, so that the library's own turn hardly ever comes. */
const LOOK_MS = 2000;

async function frameOf(video: HTMLVideoElement, whole: boolean): Promise<ImageBitmap | ImageData> {
  const { videoWidth: width, videoHeight: height } = video;
  const side = Math.round(Math.min(width, height) * CROP);
  const [w, h] = whole ? [width, height] : [side, side];
  const [x, y] = [(width - w) >> 1, (height - h) >> 1];
  if (typeof OffscreenCanvas !== "undefined") return createImageBitmap(video, x, y, w, h);
  const canvas = document.createElement("canvas");
  canvas.width = w;
  canvas.height = h;
  const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(video, x, y, w, h, 0, 0, w, h);
  return context.getImageData(0, 0, w, h);
}

/**
 * A `BarcodeDetector` for html5-qrcode. The library shrinks each frame to the CSS size of its box,
 * where a 10 mm code has one pixel a module; this class ignores that canvas, takes the live video
 * at its native size and hands **bytes** to us. The library is told "nothing found", so what was
 * scanned never passes through it (ADR 0003).
 */
export function liveDetector(
  decoder: Decoder,
  video: () => HTMLVideoElement | null,
  onSymbols: (symbols: readonly ScannedSymbol[]) => void,
  isDone: () => boolean,
): new () => { detect: () => Promise<never[]> } {
  let looks = 0;
  const take = async (): Promise<ImageBitmap | ImageData | null> => {
    const source = video();
    if (!source?.videoWidth) return null;
    looks += 1;
    return frameOf(source, looks % 4 === 0).catch(() => null);
  };
  return class LiveDetector {
    static getSupportedFormats = async () => ["qr_code"];
    async detect(): Promise<never[]> {
      const began = performance.now();
      // The next frame is taken while the last is being read.
      let next = take();
      while (!isDone() && performance.now() - began < LOOK_MS) {
        const frame = await next;
        if (!frame || isDone()) return [];
        const reading = decoder.decode(frame, "live");
        next = take();
        const result = await reading;
        if (isDone() || !result.ok) return [];
        if (result.symbols.length > 0) {
          onSymbols(result.symbols);
          return [];
        }
      }
      return [];
    }
  };
}
