import { solve } from "../image/homography.ts";
import type { Field, Light, Seen } from "./light.ts";

/** How far the blur reaches (modules), and how wide it is thought to be at first. */
export interface Guess {
  readonly reach: 1 | 2;
  readonly spread: number;
}

/** The signs blurred; outside the grid lies light paper. */
export function blurred(signs: Field, size: number, kernel: Field, reach: number): Field {
  const out = new Float32Array(signs.length);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      let sum = 0;
      for (let dy = -reach, k = 0; dy <= reach; dy += 1)
        for (let dx = -reach; dx <= reach; dx += 1, k += 1) {
          const [u, v] = [x + dx, y + dy];
          const inside = u >= 0 && v >= 0 && u < size && v < size;
          sum += (kernel[k] as number) * (inside ? (signs[v * size + u] as number) : -1);
        }
      out[y * size + x] = sum;
    }
  return out;
}

/** The blur that explains the values best; it is the same in opposite directions. */
export function kernelOf(seen: Seen, signs: Field, { mid, half }: Light, reach: number): Field | null {
  const side = 2 * reach + 1;
  const centre = (side * side - 1) / 2;
  const { size, values, trust } = seen;
  const count = centre + 1;
  const rows = Array.from({ length: count }, () => new Array<number>(count + 1).fill(0));
  const taps = new Array<number>(count).fill(0);
  for (let y = reach; y < size - reach; y += 1)
    for (let x = reach; x < size - reach; x += 1) {
      const i = y * size + x;
      if ((trust[i] as number) === 0) continue;
      for (let k = 0; k < centre; k += 1) {
        const shift = (Math.floor(k / side) - reach) * size + (k % side) - reach;
        taps[k] = (signs[i + shift] as number) + (signs[i - shift] as number);
      }
      taps[centre] = signs[i] as number;
      const h = half[i] as number;
      const wanted = ((mid[i] as number) - (values[i] as number)) / h;
      const clipped = Math.max(-1.6, Math.min(1.6, wanted));
      for (let a = 0; a < count; a += 1) {
        const row = rows[a] as number[];
        for (let b = 0; b < count; b += 1)
          row[b] = (row[b] as number) + (taps[a] as number) * (taps[b] as number);
        row[count] = (row[count] as number) + (taps[a] as number) * clipped;
      }
    }
  for (let a = 0; a < count; a += 1) {
    const row = rows[a] as number[];
    row[a] = (row[a] as number) * 1.02 + 1;
  }
  const found = solve(rows);
  if (!found) return null;
  const kernel = new Float32Array(side * side);
  for (let k = 0; k < centre; k += 1) {
    // Blur takes nothing away; a slightly negative share is the camera's sharpening.
    const share = Math.max(-0.05, Math.min(0.25, found[k] as number));
    kernel[k] = share;
    kernel[side * side - 1 - k] = share;
  }
  kernel[centre] = Math.max(0.15, found[centre] as number);
  const sum = kernel.reduce((a, b) => a + b, 0);
  return kernel.map((k) => k / sum);
}

/** A round blur to start from. */
export function startKernel({ reach, spread }: Guess): Field {
  const side = 2 * reach + 1;
  const kernel = new Float32Array(side * side);
  let sum = 0;
  for (let dy = -reach, k = 0; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1, k += 1) {
      kernel[k] = Math.exp(-(dx * dx + dy * dy) / (2 * spread * spread));
      sum += kernel[k] as number;
    }
  return kernel.map((k) => k / sum);
}
