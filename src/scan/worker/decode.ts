import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from "zxing-wasm/reader";
import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url";
import type { ScannedSymbol } from "../symbol.ts";

export type Frame = ImageBitmap | ImageData;

/** Square codes a member may hold; the word 二次元コード on the leaflet does not promise a QR (codes §7). */
export const MATRIX = ["QRCode", "MicroQRCode", "RMQRCode", "DataMatrix", "PDF417", "Aztec"] as const;
/** Read only to be named: payment slips, goods and medicines. */
const LINEAR = ["Code128", "EAN13", "EAN8", "UPCA", "UPCE"] as const;
/** Longest side kept of a still picture; larger photos lose nothing that a 10 mm code needs. */
export const MAX_SIDE = 4096;

const BASE: ReaderOptions = {
  formats: [...MATRIX],
  maxNumberOfSymbols: 4,
  textMode: "Plain",
  tryHarder: true,
};
const LIVE: readonly ReaderOptions[] = [
  { ...BASE, formats: ["QRCode"], tryHarder: false, tryInvert: false },
  { ...BASE, tryInvert: false },
];

let frames = 0;

let prepared: Promise<unknown> | null = null;

async function compile(): Promise<void> {
  await prepareZXingModule({
    // The decoder prints what it stumbles over; a failure is told by the reply alone.
    overrides: { locateFile: () => wasmUrl, print: () => undefined, printErr: () => undefined },
    fireImmediately: true,
  });
  // Engines optimise what has run: reading nothing a few times makes the first real frame quick.
  for (const options of LIVE) await readBarcodes(new ImageData(640, 640), options);
}

/** Loads and warms the decoder; called early so that the first frame does not wait for it. */
export function prepare(): Promise<unknown> {
  prepared ??= compile().catch((error: unknown) => {
    prepared = null;
    throw error;
  });
  return prepared;
}

function draw(frame: Frame, width: number, height: number): ImageData {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  if (frame instanceof ImageData) {
    const whole = new OffscreenCanvas(frame.width, frame.height);
    whole.getContext("2d")?.putImageData(frame, 0, 0);
    context.drawImage(whole, 0, 0, width, height);
  } else {
    context.drawImage(frame, 0, 0, width, height);
  }
  return context.getImageData(0, 0, width, height);
}

export function pixels(frame: Frame, scale = 1): ImageData {
  if (frame instanceof ImageData && scale === 1) return frame;
  return draw(
    frame,
    Math.max(1, Math.round(frame.width * scale)),
    Math.max(1, Math.round(frame.height * scale)),
  );
}

export function symbolOf(result: ReadResult): ScannedSymbol {
  return {
    bytes: result.bytes,
    symbology: result.format,
    symbologyIdentifier: result.symbologyIdentifier,
    ...(result.sequenceSize > 1 && {
      append: {
        index: result.sequenceIndex,
        size: result.sequenceSize,
        parity: Number(result.sequenceId) || 0,
      },
    }),
  };
}

async function read(image: ImageData, options: ReaderOptions): Promise<readonly ScannedSymbol[]> {
  const results = await readBarcodes(image, options);
  return results.filter((r) => r.isValid).map(symbolOf);
}

/** One look at a camera frame, alternating a quick and a patient setting. */
export async function readLive(frame: Frame): Promise<readonly ScannedSymbol[]> {
  await prepare();
  frames += 1;
  const options = LIVE[frames % LIVE.length] as ReaderOptions;
  try {
    return await read(pixels(frame), options);
  } finally {
    if ("close" in frame) frame.close();
  }
}

/** Every means in turn on a still picture, the cheap ones first; stops at the first that reads. */
export async function readThoroughly(frame: Frame): Promise<readonly ScannedSymbol[]> {
  await prepare();
  const fit = Math.min(1, MAX_SIDE / Math.max(frame.width, frame.height));
  const tries: readonly [scale: number, options: ReaderOptions][] = [
    [fit, { ...BASE, formats: [...MATRIX, ...LINEAR] }],
    [fit, { ...BASE, tryDenoise: true }],
    [fit, { ...BASE, binarizer: "GlobalHistogram" }],
    [fit / 2, { ...BASE, tryDenoise: true }],
    [fit * 2, BASE],
    [fit * 0.7, BASE],
  ];
  try {
    for (const [scale, options] of tries) {
      if (Math.max(frame.width, frame.height) * scale > MAX_SIDE) continue;
      const symbols = await read(pixels(frame, scale), options);
      if (symbols.length > 0) return symbols;
    }
    return [];
  } finally {
    if ("close" in frame) frame.close();
  }
}
