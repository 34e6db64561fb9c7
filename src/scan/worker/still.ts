import { crop } from "../image/crop.ts";
import type { Gray } from "../image/gray.ts";
import { rescale } from "../image/resize.ts";
import { candidatesIn, scaled } from "../qr/candidates.ts";
import { type Fitted, fitSymbol, restore } from "../qr/restore.ts";
import type { ScannedSymbol } from "../symbol.ts";
import { changed } from "./changes.ts";
import { type Attempt, type Kinds, planFor } from "./plan.ts";
import { tilesOf } from "./tiles.ts";

/** The ordinary decoder as the cascade sees it. */
export interface Reader {
  readonly read: (
    image: Gray,
    how: {
      readonly kinds: Kinds;
      readonly denoise?: boolean;
      readonly global?: boolean;
      readonly pure?: boolean;
    },
  ) => Promise<readonly ScannedSymbol[]>;
  /** Milliseconds from some instant on. */
  readonly now: () => number;
}

/** Longest time spent on one picture; what has begun may end a little later. */
export const BUDGET_MS = 8000;
/** Symbols fitted and restored in one look. */
const FITS = 3;
/** Pictures of the sizes asked for, the last one kept: attempts of one size follow each other. */
function sizesOf(image: Gray): (scale: number) => Gray {
  const kept = new Map<number, Gray>([[1, image]]);
  return (scale) => {
    const key = Math.round(scale * 1000) / 1000;
    const made = kept.get(key) ?? rescale(image, scale);
    // The large ones are not kept: memory matters more than the time to make them again.
    if (made.data.length <= 3_000_000) kept.set(key, made);
    return made;
  };
}

/** Our own reading of QR symbols (see `restore`), which the ordinary decoder then puts into bytes. */
async function restored(
  image: Gray,
  source: Gray,
  factor: number,
  reader: Reader,
  end: number,
): Promise<readonly ScannedSymbol[]> {
  const fits: Fitted[] = [];
  for (const candidate of candidatesIn(image)) {
    if (reader.now() > end) break;
    const { corners, version } = scaled(candidate, factor);
    const fitted = fitSymbol(source, corners, version);
    if (fitted) fits.push(fitted);
    // A fit this good is a symbol; what else was found there can wait.
    if (fitted && fitted.fit > 0.9) break;
  }
  fits.sort((a, b) => b.fit - a.fit);
  for (const fitted of fits.slice(0, FITS)) {
    if (reader.now() > end) break;
    const clean = restore(fitted);
    const symbols = clean ? await reader.read(clean, { kinds: "qr", pure: true }) : [];
    if (symbols.length > 0) return symbols;
  }
  return [];
}

async function tiled(image: Gray, reader: Reader, end: number): Promise<readonly ScannedSymbol[]> {
  for (const tile of tilesOf(image.width, image.height)) {
    if (reader.now() > end) break;
    const part = crop(image, tile);
    const symbols = part ? await reader.read(part, { kinds: "matrix", denoise: true }) : [];
    if (symbols.length > 0) return symbols;
  }
  return [];
}

/**
 * Every means in turn on a still picture, stopping at the first that reads and when the time is up. One
 * success is enough: the decoder already looks for all symbols of the picture at once.
 */
export async function readStill(
  image: Gray,
  reader: Reader,
  budgetMs = BUDGET_MS,
): Promise<readonly ScannedSymbol[]> {
  const end = reader.now() + budgetMs;
  const sized = sizesOf(image);
  const perform = (attempt: Attempt): Promise<readonly ScannedSymbol[]> => {
    if (attempt.kind === "tiles") return tiled(image, reader, end);
    const picture = sized(attempt.scale);
    if (attempt.kind === "restore") {
      // Modules are measured where they are largest.
      const source = attempt.scale > 1 ? picture : image;
      return restored(picture, source, source.width / picture.width, reader, end);
    }
    const { kinds, change, denoise = false, global = false } = attempt;
    return reader.read(changed(picture, change), { kinds, denoise, global });
  };
  for (const attempt of planFor(image.width, image.height)) {
    if (reader.now() > end) break;
    const symbols = await perform(attempt);
    if (symbols.length > 0) return symbols;
  }
  return [];
}
