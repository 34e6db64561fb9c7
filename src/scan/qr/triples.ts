import type { Point } from "../image/homography.ts";
import type { Finder } from "./finders.ts";
import { sizeOf } from "./layout.ts";

/** Three finder patterns that may belong to one symbol, the corner between the two others first. */
export interface Triple {
  readonly corner: Point;
  readonly right: Point;
  readonly below: Point;
  /** Versions worth trying, the likeliest first. */
  readonly versions: readonly number[];
  /** Smaller is likelier. */
  readonly oddity: number;
}

const apart = (a: Finder, b: Finder): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Pixels a module of `a` along the line to `b`; the runs were measured along the axes. */
function moduleAlong(a: Finder, b: Finder): number {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const length = Math.hypot(dx, dy) || 1;
  // Both axes cross a turned pattern at the same slant, which makes it look larger than it is.
  const slant = Math.max(dx, dy) / length;
  return (((a.across * dx + a.down * dy) / (dx + dy || 1)) * slant + 1e-6) as number;
}

function tripleOf(corner: Finder, a: Finder, b: Finder): Triple | null {
  const [toA, toB] = [apart(corner, a), apart(corner, b)];
  const [ux, uy, vx, vy] = [a.x - corner.x, a.y - corner.y, b.x - corner.x, b.y - corner.y];
  const cosine = Math.abs((ux * vx + uy * vy) / (toA * toB));
  const ratio = Math.max(toA, toB) / Math.min(toA, toB);
  if (cosine > 0.6 || ratio > 1.9) return null;
  const span = (from: Finder, to: Finder, length: number): number =>
    length / ((moduleAlong(from, to) + moduleAlong(to, from)) / 2);
  const [spanA, spanB] = [span(corner, a, toA), span(corner, b, toB)];
  const spanRatio = Math.max(spanA, spanB) / Math.min(spanA, spanB);
  const exact = ((spanA + spanB) / 2 + 7 - 17) / 4;
  if (spanRatio > 1.6 || exact < 0 || exact > 42) return null;
  const slack = Math.max(1, Math.round(exact * 0.2));
  const versions = Array.from({ length: 40 }, (_, i) => i + 1)
    .filter((version) => Math.abs(version - exact) <= slack + 0.5)
    .sort((x, y) => Math.abs(x - exact) - Math.abs(y - exact));
  if (versions.length === 0) return null;
  const isClockwise = ux * vy - uy * vx > 0;
  const [right, below] = isClockwise ? [a, b] : [b, a];
  const sizes = [corner, a, b].map((f) => Math.sqrt(f.across * f.down));
  const oddity =
    cosine +
    (ratio - 1) +
    2 * (spanRatio - 1) +
    (Math.max(...sizes) / Math.min(...sizes) - 1) -
    0.1 * Math.log(corner.weight + a.weight + b.weight);
  return {
    corner: [corner.x, corner.y],
    right: [right.x, right.y],
    below: [below.x, below.y],
    versions,
    oddity,
  };
}

/** All triples that could be a symbol, the likeliest first. */
export function triplesOf(finders: readonly Finder[], limit = 12): readonly Triple[] {
  const out: Triple[] = [];
  for (let c = 0; c < finders.length; c += 1)
    for (let a = 0; a < finders.length; a += 1)
      for (let b = a + 1; b < finders.length; b += 1) {
        if (a === c || b === c) continue;
        const made = tripleOf(finders[c] as Finder, finders[a] as Finder, finders[b] as Finder);
        if (made) out.push(made);
      }
  return out.sort((x, y) => x.oddity - y.oddity).slice(0, limit);
}

/** Where the four control points lie in modules: the three finder centres, and the fourth of the square. */
export const controlPoints = (version: number): readonly [Point, Point, Point, Point] => {
  const far = sizeOf(version) - 3.5;
  return [
    [3.5, 3.5],
    [far, 3.5],
    [far, far],
    [3.5, far],
  ];
};
