import type { Gray } from "../image/gray.ts";
import type { Homography } from "../image/homography.ts";
import { layoutOf } from "./layout.ts";

/** Known modules in flat triples: column, row, sign (light is positive); the finders come first. */
interface Marks {
  readonly all: Float32Array;
  /** How many numbers at the start belong to the three finders. */
  readonly finders: number;
}

/** What must be seen at known places: fixed modules, and the light edge around the symbol. */
function marksOf(version: number): Marks {
  const { size, fixed } = layoutOf(version);
  const [finders, others]: [number[], number[]] = [[], []];
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const value = fixed[y * size + x] as number;
      const isFinder = (x < 8 && (y < 8 || y >= size - 8)) || (x >= size - 8 && y < 8);
      if (value !== 0) (isFinder ? finders : others).push(x + 0.5, y + 0.5, -value);
    }
  for (let i = 0.5; i < size; i += 2)
    others.push(i, -0.5, 0.5, -0.5, i, 0.5, i, size + 0.5, 0.5, size + 0.5, i, 0.5);
  return { all: Float32Array.from([...finders, ...others]), finders: finders.length };
}

const markCache = new Map<number, Marks>();
export function marksFor(version: number): Marks {
  const marks = markCache.get(version) ?? marksOf(version);
  markCache.set(version, marks);
  return marks;
}

/** How well the marks fit, -1 … 1. The innermost loop of all: no objects, the nearest pixel. */
export function scoreOf(
  { data, width, height }: Gray,
  map: Homography,
  marks: Float32Array,
  end: number,
): number {
  const [a, b, c, d, e, f, g, h] = map;
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < end; i += 3) {
    const x = marks[i] as number;
    const y = marks[i + 1] as number;
    const sign = marks[i + 2] as number;
    const w = 1 / (g * x + h * y + 1);
    const u = ((a * x + b * y + c) * w) | 0;
    const v = ((d * x + e * y + f) * w) | 0;
    weight += sign < 0 ? -sign : sign;
    if (u < 0 || v < 0 || u >= width || v >= height) continue;
    sum += sign * ((data[v * width + u] as number) - 128);
  }
  return sum / (weight * 64);
}
