import { readBarcodes } from "zxing-wasm/reader";
import type { ScannedSymbol } from "../symbol.ts";
import { type Frame, pixels, release } from "./frame.ts";
import type { Corners } from "./protocol.ts";
import { MATRIX, prepare, type ReaderOptions, type ReadResult, symbolOf } from "./zxing.ts";

/** Longest side looked at; larger photos lose nothing that a 10 mm code needs. */
const MAX_SIDE = 4096;

/** Codes that are seen but cannot be read are told too: a sharper eye may read them from a copy. */
const OPTIONS: ReaderOptions = {
  formats: [...MATRIX],
  maxNumberOfSymbols: 8,
  textMode: "Plain",
  tryHarder: true,
  returnErrors: true,
};
const SCALES = [1, 0.5, 0.3, 2] as const;

const cornersOf = ({ position }: ReadResult, scale: number): Corners =>
  [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft].map(
    ({ x, y }) => [x / scale, y / scale] as const,
  );

const centre = (corners: Corners): readonly [number, number] => [
  corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
  corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
];

/** True when a place is inside one that is known already: the same code, found at another size. */
function isKnown(corners: Corners, places: readonly Corners[]): boolean {
  const [x, y] = centre(corners);
  return places.some((place) => {
    const [xs, ys] = [place.map((p) => p[0]), place.map((p) => p[1])];
    return x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
  });
}

/** Finds every code of a still picture at several sizes; the places are in pixels of the picture. */
export async function locate(
  frame: Frame,
): Promise<{ symbols: readonly ScannedSymbol[]; places: readonly Corners[] }> {
  await prepare();
  const fit = Math.min(1, MAX_SIDE / Math.max(frame.width, frame.height));
  const places: Corners[] = [];
  const symbols: ScannedSymbol[] = [];
  try {
    for (const share of SCALES) {
      const scale = fit * share;
      if (Math.max(frame.width, frame.height) * scale > MAX_SIDE) continue;
      for (const result of await readBarcodes(pixels(frame, scale), OPTIONS)) {
        const corners = cornersOf(result, scale);
        if (isKnown(corners, places)) continue;
        places.push(corners);
        if (result.isValid) symbols.push(symbolOf(result));
      }
    }
    return { symbols, places };
  } finally {
    release(frame);
  }
}
