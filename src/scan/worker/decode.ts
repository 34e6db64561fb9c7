import type { Gray } from "../image/gray.ts";
import type { ScannedSymbol } from "../symbol.ts";
import { type Frame, grayFrame, pixels, release } from "./frame.ts";
import type { Kinds } from "./plan.ts";
import { type Reader, readStill } from "./still.ts";
import { BASE, LINEAR, MATRIX, prepare, QR_FAMILY, type ReaderOptions, read, readGray } from "./zxing.ts";

/** A still picture is kept at no more pixels than this while it is being read: one byte each. */
const MAX_STILL_PIXELS = 25_000_000;

const LIVE: readonly ReaderOptions[] = [
  { formats: ["QRCode"], maxNumberOfSymbols: 4, tryHarder: false, tryInvert: false },
  { formats: [...MATRIX], maxNumberOfSymbols: 4, tryInvert: false },
];

const FORMATS: Readonly<Record<Kinds, ReaderOptions["formats"]>> = {
  qr: [...QR_FAMILY],
  matrix: [...MATRIX],
  all: [...MATRIX, ...LINEAR],
};

const reader: Reader = {
  read: (image: Gray, { kinds, denoise = false, global = false, pure = false }) =>
    readGray(image, {
      ...BASE,
      formats: FORMATS[kinds] as NonNullable<ReaderOptions["formats"]>,
      tryDenoise: denoise,
      binarizer: global ? "GlobalHistogram" : "LocalAverage",
      isPure: pure,
    }),
  now: () => performance.now(),
};

let frames = 0;

/** One look at a camera frame, alternating a quick and a patient setting. */
export async function readLive(frame: Frame): Promise<readonly ScannedSymbol[]> {
  try {
    await prepare();
    frames += 1;
    return await read(pixels(frame), LIVE[frames % LIVE.length] as ReaderOptions);
  } finally {
    release(frame);
  }
}

/** Every means in turn on a still picture, the cheap ones first. */
export async function readThoroughly(frame: Frame): Promise<readonly ScannedSymbol[]> {
  let image: Gray;
  try {
    const scale = Math.min(1, Math.sqrt(MAX_STILL_PIXELS / (frame.width * frame.height)));
    image = grayFrame(frame, scale);
  } finally {
    release(frame);
  }
  await prepare();
  return readStill(image, reader);
}
