import { evenLight } from "../image/contrast.ts";
import { type Gray, gray } from "../image/gray.ts";
import {
  apply,
  type Homography,
  homographyOf,
  type Point,
  type Quad,
  sampleAt,
  warp,
} from "../image/homography.ts";
import { layoutOf } from "./layout.ts";
import { marksFor, scoreOf } from "./marks.ts";
import { controlPoints } from "./triples.ts";

/** A symbol drawn straight, with a border of `BORDER` modules around. */
export interface Straight {
  readonly image: Gray;
  /** From modules to pixels of `image`. */
  readonly map: Homography;
  /** How well the fixed patterns fit, -1 … 1. */
  readonly fit: number;
}

export const BORDER = 4;

/** Finders that fit worse than this were none. */
const MIN_FINDERS = 0.3;

/** The three finder centres with the fourth point of their parallelogram, in the order of `controlPoints`. */
const squareOn = ([corner, right, below]: readonly [Point, Point, Point]): Quad => [
  corner,
  right,
  [right[0] + below[0] - corner[0], right[1] + below[1] - corner[1]],
  below,
];

/** How well three finders of the given version fit an evenly lit picture, without moving anything. */
export function finderFit(even: Gray, corners: readonly [Point, Point, Point], version: number): number {
  const map = homographyOf(controlPoints(version), squareOn(corners));
  const { all, finders } = marksFor(version);
  return map ? scoreOf(even, map, all, finders) : -1;
}

/** How far perspective may move the fourth corner from where a parallelogram would have it (modules). */
const REACH = 4;

interface Fit {
  readonly map: Homography;
  readonly fit: number;
}

/** Moves each control point a little, in steps that shrink, as long as the marks fit better. */
function refine(even: Gray, start: Quad, version: number, cell: number): Fit | null {
  const { all, finders } = marksFor(version);
  const from = controlPoints(version);
  let points: Quad = start;
  let map = homographyOf(from, points);
  if (!map || scoreOf(even, map, all, finders) < MIN_FINDERS) return null;
  let fit = scoreOf(even, map, all, all.length);
  /** Takes the points when they fit better. */
  const take = (next: Quad): boolean => {
    const nextMap = homographyOf(from, next);
    const nextFit = nextMap ? scoreOf(even, nextMap, all, all.length) : -1;
    if (!nextMap || nextFit <= fit) return false;
    [points, map, fit] = [next, nextMap, nextFit];
    return true;
  };
  const moved = (which: number | null, dx: number, dy: number): Quad =>
    points.map(([x, y], i) => (which === null || which === i ? [x + dx, y + dy] : [x, y])) as unknown as Quad;
  const [a, b, [homeX, homeY], d] = start;
  for (let dy = -REACH; dy <= REACH; dy += 0.8)
    for (let dx = -REACH; dx <= REACH; dx += 0.8) take([a, b, [homeX + dx * cell, homeY + dy * cell], d]);
  for (const step of [0.8, 0.4, 0.2, 0.1, 0.05].map((share) => share * cell)) {
    for (let round = 0; round < 3; round += 1) {
      let better = false;
      for (const [dx, dy] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
      ] as const)
        for (const which of [0, 1, 2, 3, null]) better = take(moved(which, dx, dy)) || better;
      if (!better) break;
    }
  }
  return { map, fit };
}

/**
 * Draws the symbol between three finder patterns straight and finds its exact grid from everything that is
 * fixed in a symbol of this version. `corners`: centres of the finders (corner, right, below) in the picture.
 */
export function straighten(
  source: Gray,
  corners: readonly [Point, Point, Point],
  version: number,
  cell = 5,
): Straight | null {
  const from = controlPoints(version);
  const inImage = from.map(([x, y]) => [(x + BORDER) * cell, (y + BORDER) * cell]) as unknown as Quad;
  const toSource = homographyOf(inImage, squareOn(corners));
  if (!toSource) return null;
  const side = (layoutOf(version).size + 2 * BORDER) * cell;
  const image = warp(source, toSource, side, side);
  const even = evenLight(image, Math.round(3.5 * cell));
  const fitted = refine(even, inImage, version, cell);
  return fitted && { image, ...fitted };
}

/** Means of each module over its middle, `area` to each side of its centre, with one ring of modules around the symbol. */
export function modulesOf({ image, map }: Straight, version: number, area: number): Gray {
  const size = layoutOf(version).size + 2;
  const out = gray(size, size);
  const offsets = [-area, 0, area];
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      let sum = 0;
      for (const dy of offsets)
        for (const dx of offsets) {
          const [u, v] = apply(map, x - 0.5 + dx, y - 0.5 + dy);
          sum += sampleAt(image, u - 0.5, v - 0.5);
        }
      out.data[y * size + x] = sum / 9 + 0.5;
    }
  return out;
}
