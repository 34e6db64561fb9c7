/** L, M, Q, H as the two bits of the format information order them (ISO/IEC 18004 §7.9.1). */
export type Level = "L" | "M" | "Q" | "H";

/** Check codewords of each block, by version from 1 (ISO/IEC 18004, table 9). */
const CHECKS: Readonly<Record<Level, readonly number[]>> = {
  L: [
    7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30,
    30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
  M: [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ],
  Q: [
    13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28,
    30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
  H: [
    17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30,
    30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
};
const BLOCKS: Readonly<Record<Level, readonly number[]>> = {
  L: [
    1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17,
    18, 19, 19, 20, 21, 22, 24, 25,
  ],
  M: [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
    31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
  ],
  Q: [
    1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38,
    40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
  ],
  H: [
    1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45,
    48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
  ],
};

export interface Block {
  /** Places of the block's codewords in the order they are read from the symbol. */
  readonly places: readonly number[];
  readonly checks: number;
}

/** How `total` codewords of a symbol are dealt out to blocks (ISO/IEC 18004 §7.6). */
export function blocksOf(version: number, level: Level, total: number): readonly Block[] {
  const checks = CHECKS[level][version - 1] as number;
  const count = BLOCKS[level][version - 1] as number;
  const short = Math.floor(total / count);
  const shortData = short - checks;
  const longBlocks = total % count;
  const places: number[][] = Array.from({ length: count }, () => []);
  let at = 0;
  for (let i = 0; i <= shortData; i += 1) {
    // The long blocks come last and have one data codeword more.
    const first = i < shortData ? 0 : count - longBlocks;
    for (let block = first; block < count; block += 1, at += 1) places[block]?.push(at);
  }
  for (let i = 0; i < checks; i += 1)
    for (let block = 0; block < count; block += 1, at += 1) places[block]?.push(at);
  return places.map((own) => ({ places: own, checks }));
}
