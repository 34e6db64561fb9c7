import { type Gray, gray } from "./gray.ts";

export type Point = readonly [x: number, y: number];
export type Quad = readonly [Point, Point, Point, Point];

/** A projective map of the plane, row by row; the last number is 1 unless it was composed. */
export type Homography = readonly [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
  i: number,
];

/** The map that sends each point of `from` to the one of `to`; `null` when three points lie on a line. */
export function homographyOf(from: Quad, to: Quad): Homography | null {
  const rows: number[][] = [];
  for (let i = 0; i < 4; i += 1) {
    const [[x, y], [u, v]] = [from[i] as Point, to[i] as Point];
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  const solved = solve(rows);
  return solved && ([...solved, 1] as unknown as Homography);
}

/** Gauss–Jordan on rows that end with the right side; `null` when there is not exactly one solution. */
export function solve(rows: number[][]): number[] | null {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivot = rows[best] as number[];
    if (Math.abs(pivot[column] as number) < 1e-9) return null;
    rows[best] = rows[column] as number[];
    rows[column] = pivot;
    const scale = 1 / (pivot[column] as number);
    for (let k = column; k <= size; k += 1) pivot[k] = (pivot[k] as number) * scale;
    for (let row = 0; row < size; row += 1) {
      const line = rows[row] as number[];
      const factor = line[column] as number;
      if (row === column || factor === 0) continue;
      for (let k = column; k <= size; k += 1) line[k] = (line[k] as number) - factor * (pivot[k] as number);
    }
  }
  return rows.map((row) => row[size] as number);
}

export function apply(h: Homography, x: number, y: number): Point {
  const [a, b, c, d, e, f, g, i, j] = h;
  const w = g * x + i * y + j;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

/** The value between the pixels; the border goes on outside. */
export function sampleAt({ data, width, height }: Gray, x: number, y: number): number {
  const cx = x <= 0 ? 0 : x >= width - 1 ? width - 1 : x;
  const cy = y <= 0 ? 0 : y >= height - 1 ? height - 1 : y;
  const x0 = cx | 0;
  const y0 = cy | 0;
  const x1 = x0 + 1 < width ? x0 + 1 : x0;
  const y1 = y0 + 1 < height ? y0 + 1 : y0;
  const [fx, fy] = [cx - x0, cy - y0];
  const top = (data[y0 * width + x0] as number) * (1 - fx) + (data[y0 * width + x1] as number) * fx;
  const low = (data[y1 * width + x0] as number) * (1 - fx) + (data[y1 * width + x1] as number) * fx;
  return top * (1 - fy) + low * fy;
}

/** Draws what `map` finds in the picture for each pixel centre of a new picture of the given size. */
export function warp(image: Gray, map: Homography, width: number, height: number): Gray {
  const [a, b, c, d, e, f, g, h, k] = map;
  const out = gray(width, height);
  for (let row = 0; row < height; row += 1) {
    const y = row + 0.5;
    for (let column = 0; column < width; column += 1) {
      const x = column + 0.5;
      const w = 1 / (g * x + h * y + k);
      const [u, v] = [(a * x + b * y + c) * w, (d * x + e * y + f) * w];
      out.data[row * width + column] = sampleAt(image, u - 0.5, v - 0.5) + 0.5;
    }
  }
  return out;
}
