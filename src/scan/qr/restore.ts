import type { Gray } from "../image/gray.ts";
import type { Point } from "../image/homography.ts";
import { modulesOf, type Straight, straighten } from "./fit.ts";
import { type Format, likelyFormats } from "./format.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { modulesFrom, redraw } from "./redraw.ts";
import { correctSoftly } from "./soft.ts";
import { type Guess, type Seen, unblur } from "./unblur.ts";

/** Below this the fixed patterns of the symbol are not there, whatever else is. */
const MIN_FIT = 0.3;
/** Noise must be this unlikely (log10) to have passed as a symbol. */
const MAX_CHANCE = -8;
const FORMATS_TRIED = 3;

/** A grid of modules with a border of one module, known where `modules` is not 0. */
function seenOf(values: Gray, modules: Int8Array, size: number): Seen {
  const side = size + 2;
  const known = new Int8Array(side * side).fill(0);
  const trust = new Float32Array(side * side).fill(1);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const i = y * side + x;
      const inside = x > 0 && y > 0 && x <= size && y <= size;
      known[i] = inside ? (modules[(y - 1) * size + x - 1] as number) : -1;
      // What lies beyond the edge may be the edge of the card or print.
      if (!inside) trust[i] = 0.3;
      // Nothing can be told in the white of a glare.
      if ((values.data[i] as number) >= 253 || (values.data[i] as number) <= 1) trust[i] = 0.05;
    }
  return { size: side, values: Float32Array.from(values.data), known, trust };
}

const inner = (values: Float32Array, size: number): Float32Array => {
  const out = new Float32Array(size * size);
  for (let y = 0; y < size; y += 1)
    out.set(values.subarray((y + 1) * (size + 2) + 1, (y + 1) * (size + 2) + 1 + size), y * size);
  return out;
};

const transposed = <T extends Int8Array | Float32Array>(values: T, size: number): T => {
  const out = values.slice() as T;
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) out[x * size + y] = values[y * size + x] as number;
  return out;
};

interface Restored {
  readonly modules: Int8Array;
  readonly chance: number;
}

/** One format: correct what can be, and let corrected blocks tell the modules around the others. */
function withFormat(
  values: Gray,
  layout: Layout,
  format: Format,
  first: Float32Array,
  mirrored: boolean,
  guess: Guess,
): Restored | null {
  let dark = first;
  let solved = 0;
  for (let turn = 0; turn < 4; turn += 1) {
    const soft = correctSoftly(layout, dark, format.level, format.mask);
    const modules = modulesFrom(layout, format, soft.codewords);
    if (soft.complete) return soft.chance <= MAX_CHANCE ? { modules, chance: soft.chance } : null;
    const now = soft.codewords.filter((word) => word !== null).length;
    if (now <= solved) return null;
    solved = now;
    const anchored = mirrored ? transposed(modules, layout.size) : modules;
    const again = inner(unblur(seenOf(values, anchored, layout.size), guess).dark, layout.size);
    dark = mirrored ? transposed(again, layout.size) : again;
  }
  return null;
}

/** What is tried in turn: the share of a module that is measured, and the blur that is supposed. */
const TRIES: readonly (Guess & { readonly area: number })[] = [
  { area: 0.27, reach: 1, spread: 0.45 },
  { area: 0.4, reach: 2, spread: 0.7 },
  { area: 0.27, reach: 2, spread: 0.9 },
  { area: 0.15, reach: 1, spread: 0.7 },
];

export interface Fitted {
  readonly straight: Straight;
  readonly layout: Layout;
  readonly fit: number;
}

/** Straightens the symbol between three finders and measures its modules; `null` when no symbol is there. */
export function fitSymbol(
  source: Gray,
  corners: readonly [Point, Point, Point],
  version: number,
): Fitted | null {
  const straight = straighten(source, corners, version);
  if (!straight || straight.fit < MIN_FIT) return null;
  return { straight, layout: layoutOf(version), fit: straight.fit };
}

/**
 * Reads a fitted QR symbol by estimating blur and light, deciding all modules together and correcting with
 * what is known of their reliability. Gives it back as a clean drawing for the ordinary decoder, so that
 * modes, character sets and structured append stay in one place. `null` when it stays unreadable.
 */
export function restore({ straight, layout }: Fitted): Gray | null {
  for (const { area, ...guess } of TRIES) {
    const values = modulesOf(straight, layout.version, area);
    const judged = inner(unblur(seenOf(values, layout.fixed, layout.size), guess).dark, layout.size);
    for (const mirrored of [false, true]) {
      const dark = mirrored ? transposed(judged, layout.size) : judged;
      for (const format of likelyFormats(dark, layout.size).slice(0, FORMATS_TRIED)) {
        const done = withFormat(values, layout, format, dark, mirrored, guess);
        if (done) return redraw(layout, done.modules);
      }
    }
  }
  return null;
}
