import { smooth, unsharp } from "../image/blur.ts";
import { localThreshold } from "../image/contrast.ts";
import type { Gray } from "../image/gray.ts";

/** A place that looks like a finder pattern: dark-light-dark-light-dark as 1:1:3:1:1 on both axes. */
export interface Finder {
  readonly x: number;
  readonly y: number;
  /** Pixels a module along the row and down the column. */
  readonly across: number;
  readonly down: number;
  /** On how many rows it was seen. */
  readonly weight: number;
}

const RATIO = [1, 1, 3, 1, 1] as const;
/** Places kept; a crowded picture has many that only look alike. */
const MAX_FINDERS = 32;

/** Module size when the five runs are near enough to a finder's, else 0. */
function moduleOf(runs: readonly number[], slack: number): number {
  const module = runs.reduce((a, b) => a + b, 0) / 7;
  if (module < 1) return 0;
  for (let i = 0; i < 5; i += 1) {
    const wanted = (RATIO[i] as number) * module;
    const allowed = (i === 2 ? 1.6 : 1) * slack * module + 0.8;
    if (Math.abs((runs[i] as number) - wanted) > allowed) return 0;
  }
  return module;
}

/** Walks from (x, y) both ways along a step and measures the five runs there. */
function cross(
  image: Gray,
  x: number,
  y: number,
  dx: number,
  dy: number,
  limit: number,
): { module: number; shift: number } | null {
  const { data, width, height } = image;
  const isDark = (i: number): boolean | null => {
    const [u, v] = [x + i * dx, y + i * dy];
    return u < 0 || v < 0 || u >= width || v >= height ? null : data[v * width + u] === 0;
  };
  const walk = (sign: number): number[] => {
    const runs = [0, 0, 0];
    let i = sign < 0 ? 0 : 1;
    for (let run = 0; run < 3; run += 1) {
      for (let seen = isDark(i * sign); seen === (run !== 1) && (runs[run] as number) < limit; ) {
        runs[run] = (runs[run] as number) + 1;
        i += 1;
        seen = isDark(i * sign);
      }
      if (runs[run] === 0) return [];
    }
    return runs;
  };
  const [back, ahead] = [walk(-1), walk(1)];
  if (back.length === 0 || ahead.length === 0) return null;
  const [b0, b1, b2] = back as [number, number, number];
  const [a0, a1, a2] = ahead as [number, number, number];
  const module = moduleOf([b2, b1, b0 + a0, a1, a2], 0.75);
  return module === 0 ? null : { module, shift: (a0 + 1 - b0) / 2 };
}

/** Adds a sighting to the place it belongs to, or as a new place. */
function merge(found: Finder[], seen: Finder): void {
  const near = found.findIndex(
    (f) => Math.abs(f.x - seen.x) < 2.5 * f.across && Math.abs(f.y - seen.y) < 2.5 * f.down,
  );
  const old = found[near];
  if (!old) {
    found.push(seen);
    return;
  }
  const weight = old.weight + 1;
  const mean = (a: number, b: number): number => (a * old.weight + b) / weight;
  found[near] = {
    x: mean(old.x, seen.x),
    y: mean(old.y, seen.y),
    across: mean(old.across, seen.across),
    down: mean(old.down, seen.down),
    weight,
  };
}

/** Finder patterns of an image of two values, the most often seen first. */
function scanRows(image: Gray, found: Finder[]): void {
  const { data, width, height } = image;
  const starts = new Int32Array(width + 1);
  for (let y = 1; y < height - 1; y += 1) {
    const row = y * width;
    let count = 0;
    for (let x = 0; x < width; x += 1)
      if (x === 0 || data[row + x] !== data[row + x - 1]) {
        starts[count] = x;
        count += 1;
      }
    starts[count] = width;
    for (let i = data[row] === 0 ? 0 : 1; i + 5 <= count; i += 2) {
      const at = (k: number): number => starts[i + k] as number;
      const runs = [at(1) - at(0), at(2) - at(1), at(3) - at(2), at(4) - at(3), at(5) - at(4)];
      const rough = moduleOf(runs, 0.6);
      if (rough === 0) continue;
      const middle = (at(2) + at(3)) >> 1;
      const column = cross(image, middle, y, 0, 1, rough * 8);
      if (!column) continue;
      const cy = Math.round(y + column.shift);
      const line = cross(image, middle, cy, 1, 0, rough * 8);
      if (!line || line.module > 2.5 * column.module || column.module > 2.5 * line.module) continue;
      merge(found, {
        x: middle + line.shift,
        y: y + column.shift,
        across: line.module,
        down: column.module,
        weight: 1,
      });
    }
  }
}

/**
 * Looks for finder patterns with thresholds of several widths, plain and sharpened, so that shadows, glare
 * and blur hide few of them. Finding too many is fine: what they enclose is checked later.
 */
export function findFinders(image: Gray): readonly Finder[] {
  const found: Finder[] = [];
  const soft = smooth(image, 0.8);
  for (const radius of [8, 16, 32]) scanRows(localThreshold(soft, radius, 2), found);
  const sharp = unsharp(smooth(image, 1.2), 3, 2.5);
  for (const radius of [6, 11]) scanRows(localThreshold(sharp, radius, 4), found);
  return found.sort((a, b) => b.weight - a.weight).slice(0, MAX_FINDERS);
}
