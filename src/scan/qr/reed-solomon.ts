import { evaluate, inverse, power, product, times } from "./galois.ts";

export interface Corrected {
  readonly codewords: Uint8Array;
  /** How many places outside the erased ones were wrong. */
  readonly errors: number;
}

const trimmed = (polynomial: readonly number[]): number[] => {
  let end = polynomial.length;
  while (end > 1 && polynomial[end - 1] === 0) end -= 1;
  return polynomial.slice(0, end);
};

/** S₀ … of a word whose first codeword is the highest power. */
function syndromesOf(word: Uint8Array, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const x = power(i);
    let value = 0;
    for (const codeword of word) value = times(value, x) ^ codeword;
    return value;
  });
}

/** Berlekamp–Massey, started from the places known to be unreliable. */
function locatorOf(syndromes: readonly number[], erasureLocator: readonly number[]): number[] {
  const erased = erasureLocator.length - 1;
  let locator: number[] = [...erasureLocator];
  let previous: number[] = [...erasureLocator];
  let length = erased;
  for (let r = erased; r < syndromes.length; r += 1) {
    let gap = 0;
    for (let i = 0; i < locator.length; i += 1)
      gap ^= times(locator[i] as number, i <= r ? (syndromes[r - i] as number) : 0);
    previous = [0, ...previous];
    if (gap === 0) continue;
    const scaled = previous.map((x) => times(x, gap));
    const size = Math.max(locator.length, scaled.length);
    const next = Array.from({ length: size }, (_, i) => (locator[i] ?? 0) ^ (scaled[i] ?? 0));
    if (2 * length <= r + erased) {
      previous = locator.map((x) => times(x, inverse(gap)));
      length = r + erased + 1 - length;
    }
    locator = next;
  }
  return trimmed(locator);
}

/**
 * Corrects a Reed–Solomon word of which the places in `erasures` are not trusted: each costs one of the
 * `checks` codewords, each unknown error two. `null` when that is not enough.
 */
export function correct(
  word: Uint8Array,
  checks: number,
  erasures: readonly number[] = [],
): Corrected | null {
  if (erasures.length > checks) return null;
  const codewords = word.slice();
  for (const place of erasures) codewords[place] = 0;
  const syndromes = syndromesOf(codewords, checks);
  if (syndromes.every((s) => s === 0)) return { codewords, errors: 0 };
  const degreeOf = (place: number): number => word.length - 1 - place;
  const erasureLocator = erasures.reduce<number[]>(
    (sum, place) => product(sum, [1, power(degreeOf(place))]),
    [1],
  );
  const locator = locatorOf(syndromes, erasureLocator);
  const found = locator.length - 1;
  if (2 * (found - erasures.length) + erasures.length > checks) return null;
  const evaluator = product(syndromes, locator).slice(0, checks);
  // The derivative of a polynomial over bits keeps the odd powers only.
  const derivative = locator.slice(1).map((x, i) => (i % 2 === 0 ? x : 0));
  let roots = 0;
  let errors = 0;
  for (let place = 0; place < word.length; place += 1) {
    const x = power(degreeOf(place));
    const back = inverse(x);
    if (evaluate(locator, back) !== 0) continue;
    roots += 1;
    const slope = evaluate(derivative, back);
    if (slope === 0) return null;
    codewords[place] =
      (codewords[place] as number) ^ times(x, times(evaluate(evaluator, back), inverse(slope)));
    if (!erasures.includes(place)) errors += 1;
  }
  if (roots !== found) return null;
  if (syndromesOf(codewords, checks).some((s) => s !== 0)) return null;
  return { codewords, errors };
}
