import type { Level } from "./blocks.ts";
import { formatPlaces } from "./layout.ts";

export interface Format {
  readonly level: Level;
  readonly mask: number;
  /** The 15 bits as they are drawn. */
  readonly bits: number;
}

const LEVELS: readonly Level[] = ["M", "L", "H", "Q"];

/** All 32 formats with their BCH check bits and the mask over them (ISO/IEC 18004 §7.9.1). */
export const FORMATS: readonly Format[] = Array.from({ length: 32 }, (_, data) => {
  let rest = data;
  for (let i = 0; i < 10; i += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  return {
    level: LEVELS[data >> 3] as Level,
    mask: data & 7,
    bits: ((data << 10) | rest) ^ 0x5412,
  };
});

/** Whether the data mask turns the module over (ISO/IEC 18004, table 10). */
export function isMasked(mask: number, x: number, y: number): boolean {
  switch (mask) {
    case 0:
      return (x + y) % 2 === 0;
    case 1:
      return y % 2 === 0;
    case 2:
      return x % 3 === 0;
    case 3:
      return (x + y) % 3 === 0;
    case 4:
      return (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0;
    case 5:
      return ((x * y) % 2) + ((x * y) % 3) === 0;
    case 6:
      return (((x * y) % 2) + ((x * y) % 3)) % 2 === 0;
    default:
      return (((x + y) % 2) + ((x * y) % 3)) % 2 === 0;
  }
}

/**
 * The formats, the likeliest first. `dark` says for each module how sure it is dark (positive) or light
 * (negative); both copies count.
 */
export function likelyFormats(dark: Float32Array, size: number): readonly Format[] {
  const sums = new Array<number>(15).fill(0);
  for (const copy of formatPlaces(size))
    copy.forEach(([x, y], i) => {
      // One module that is very sure must not outweigh many.
      sums[i] = (sums[i] as number) + Math.max(-2, Math.min(2, dark[y * size + x] as number));
    });
  const likeness = ({ bits }: Format): number =>
    sums.reduce((sum, value, i) => sum + ((bits >> (14 - i)) & 1 ? value : -value), 0);
  return [...FORMATS].sort((a, b) => likeness(b) - likeness(a));
}
