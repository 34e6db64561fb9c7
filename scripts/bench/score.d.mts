export interface Truth {
  file: string;
  /** Texts that are in the picture; null or empty when only bytes are known, or when there is no code. */
  texts?: readonly string[] | null;
  /** Payloads in hexadecimal digits. */
  hex?: readonly string[] | null;
  /** "part": the picture holds one part of a split code, and `texts` the whole. */
  mode?: string;
  /** How a drawn picture was made. */
  params?: { blur_modules?: number; motion?: number; glare?: number } | null;
}

export interface Reading {
  file: string;
  texts: readonly string[];
  hex: readonly string[];
  /** Time the decoder took (ms). */
  ms: number;
}

export interface Score {
  images: number;
  /** Images something was read from. */
  read: number;
  /** Images with a reading that equals a truth. */
  right: number;
  /** Images with a truth where something was read and nothing equals it. */
  wrong: number;
  /** Images without a code where something was read. */
  false: number;
  medianMs: number;
  p95Ms: number;
}

/** Images of a manifest, which is a list or has one under `images`. Throws when it is neither. */
export function imagesOf(manifest: unknown): Truth[];

/** Compares what was read with what is there; both in the same order. */
export function score(truths: readonly Truth[], readings: readonly Reading[]): Score;

/** How many pictures are sharp, still and without glare by the way they were drawn, and how many of them are read. */
export function feasible(
  truths: readonly Truth[],
  readings: readonly Reading[],
): { feasible?: number; feasibleRight?: number };
