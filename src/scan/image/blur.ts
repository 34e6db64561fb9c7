import { type Gray, gray } from "./gray.ts";

const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** One running mean over `2 * radius + 1` values along a line of `from`; the border value goes on outside. */
function meanLine(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  length: number,
  radius: number,
): void {
  const last = length - 1;
  const at = (i: number): number => from[start + clamp(i, 0, last) * step] as number;
  let sum = 0;
  for (let i = -radius; i <= radius; i += 1) sum += at(i);
  const share = 1 / (2 * radius + 1);
  for (let i = 0; i <= last; i += 1) {
    to[start + i * step] = (sum * share + 0.5) | 0;
    sum += at(i + radius + 1) - at(i - radius);
  }
}

/** Mean of the square of `2 * radius + 1` pixels around each pixel; the time does not depend on the radius. */
export function boxBlur({ data, width, height }: Gray, radius: number): Gray {
  const r = Math.max(0, Math.round(radius));
  const across = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) meanLine(data, across, y * width, 1, width, r);
  const out = gray(width, height);
  for (let x = 0; x < width; x += 1) meanLine(across, out.data, x, width, height, r);
  return out;
}

/** About a Gaussian of the given standard deviation: two box blurs. */
export function smooth(image: Gray, sigma: number): Gray {
  if (sigma <= 0) return image;
  // Two boxes of radius r have the variance 2 · ((2r+1)² − 1) / 12.
  const radius = Math.max(1, Math.round((Math.sqrt(6 * sigma * sigma + 1) - 1) / 2));
  return boxBlur(boxBlur(image, radius), radius);
}

/** Lifts edges: the picture plus `amount` times its difference from its smoothed self. */
export function unsharp(image: Gray, sigma: number, amount: number): Gray {
  const soft = smooth(image, sigma).data;
  const out = gray(image.width, image.height);
  for (let i = 0; i < soft.length; i += 1) {
    const value = image.data[i] as number;
    out.data[i] = clamp(Math.round(value + amount * (value - (soft[i] as number))), 0, 255);
  }
  return out;
}
