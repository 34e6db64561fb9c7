import type { Block, Level } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { isMasked } from "./format.ts";
import type { Layout } from "./layout.ts";
import { correct } from "./reed-solomon.ts";

/** The outcome of one symbol's error correction. */
export interface SoftResult {
  /** Corrected codewords by place; `null` where the block was not corrected. */
  readonly codewords: readonly (number | null)[];
  readonly complete: boolean;
  /** Decimal logarithm of how likely noise alone would have passed, over all corrected blocks. */
  readonly chance: number;
}

interface Word {
  readonly values: Uint8Array;
  /** The least sure bit of each codeword. */
  readonly sureness: Float32Array;
}

/** Codewords as seen, the mask taken off. */
export function wordOf(layout: Layout, dark: Float32Array, mask: number): Word {
  const values = new Uint8Array(layout.codewords);
  const sureness = new Float32Array(layout.codewords).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < layout.codewords * 8; i += 1) {
    const place = layout.dataOrder[i] as number;
    const seen = dark[place] as number;
    const isSet = seen > 0 !== isMasked(mask, place % layout.size, Math.floor(place / layout.size));
    const at = i >> 3;
    if (isSet) values[at] = (values[at] as number) | (0x80 >> (i & 7));
    sureness[at] = Math.min(sureness[at] as number, Math.abs(seen));
  }
  return { values, sureness };
}

const LOG256 = Math.log10(256);

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i += 1) sum += Math.log10((n - k + i) / i);
  return sum;
}

/** log10 of the share of random words that correcting `erased` places and `errors` others would accept. */
export const chanceOf = (length: number, checks: number, erased: number, errors: number): number =>
  logChoose(length - erased, errors) + errors * LOG256 - (checks - erased) * LOG256;

/** At most this chance that a block of noise passes, per try. */
const MAX_CHANCE = -4;

function correctBlock(
  { values, sureness }: Word,
  { places, checks }: Block,
): { codewords: Uint8Array; chance: number } | null {
  const own = Uint8Array.from(places, (place) => values[place] as number);
  const weakest = places
    .map((place, i) => [i, sureness[place] as number] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([i]) => i);
  const doubtful = places.filter((place) => (sureness[place] as number) === 0).length;
  for (let erased = 0; erased <= checks - 2; erased += 1) {
    if (erased < Math.min(doubtful, checks - 2) && erased > 0) continue;
    const done = correct(own, checks, weakest.slice(0, erased));
    if (!done) continue;
    const chance = chanceOf(own.length, checks, erased, done.errors);
    if (chance <= MAX_CHANCE) return { codewords: done.codewords, chance };
  }
  return null;
}

/**
 * Corrects each block, giving up first on the codewords that are least sure (generalised minimum distance):
 * an unreliable place costs half of what an unknown error costs.
 */
export function correctSoftly(layout: Layout, dark: Float32Array, level: Level, mask: number): SoftResult {
  const word = wordOf(layout, dark, mask);
  const codewords = new Array<number | null>(layout.codewords).fill(null);
  let complete = true;
  let chance = 0;
  for (const block of blocksOf(layout.version, level, layout.codewords)) {
    const done = correctBlock(word, block);
    if (!done) {
      complete = false;
      continue;
    }
    chance += done.chance;
    block.places.forEach((place, i) => {
      codewords[place] = done.codewords[i] as number;
    });
  }
  return { codewords, complete, chance };
}
