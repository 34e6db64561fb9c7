import { smooth } from "../image/blur.ts";
import { evenLight } from "../image/contrast.ts";
import type { Gray } from "../image/gray.ts";
import type { Point } from "../image/homography.ts";
import { findFinders } from "./finders.ts";
import { finderFit } from "./fit.ts";
import { triplesOf } from "./triples.ts";

/** Where a symbol may lie: the centres of its finders (corner, right, below) and its version. */
export interface Candidate {
  readonly corners: readonly [Point, Point, Point];
  readonly version: number;
  readonly likeness: number;
}

const MIN_LIKENESS = 0.2;
const TRIPLES = 150;

/** Places in the picture that look like a QR symbol, the likeliest first. */
export function candidatesIn(image: Gray, limit = 12): readonly Candidate[] {
  const triples = triplesOf(findFinders(image), TRIPLES);
  if (triples.length === 0) return [];
  const soft = smooth(image, 0.8);
  const lights = [10, 24].map((radius) => evenLight(soft, radius));
  const out: Candidate[] = [];
  for (const { corner, right, below, versions } of triples) {
    const corners = [corner, right, below] as const;
    for (const version of versions) {
      const likeness = Math.max(...lights.map((even) => finderFit(even, corners, version)));
      if (likeness >= MIN_LIKENESS) out.push({ corners, version, likeness });
    }
  }
  return out.sort((a, b) => b.likeness - a.likeness).slice(0, limit);
}

/** The same places in a picture `factor` times as large. */
export const scaled = (candidate: Candidate, factor: number): Candidate => ({
  ...candidate,
  corners: candidate.corners.map(
    ([x, y]) => [x * factor, y * factor] as const,
  ) as unknown as Candidate["corners"],
});
