import { type Gray, gray } from "./gray.ts";

interface Tap {
  readonly from: number;
  readonly weights: readonly number[];
}

/** For each target pixel of one axis, the source pixels it covers: area when shrinking, linear when growing. */
function taps(source: number, target: number): readonly Tap[] {
  const step = source / target;
  const reach = Math.max(1, step);
  return Array.from({ length: target }, (_, i) => {
    const centre = (i + 0.5) * step - 0.5;
    const from = Math.max(0, Math.ceil(centre - reach));
    const to = Math.min(source - 1, Math.floor(centre + reach));
    const weights: number[] = [];
    for (let at = from; at <= to; at += 1) weights.push(Math.max(0, 1 - Math.abs(at - centre) / reach));
    const sum = weights.reduce((a, b) => a + b, 0);
    // At the very border a single pixel may be left, and rounding may leave none.
    if (sum === 0) return { from: Math.min(source - 1, Math.max(0, Math.round(centre))), weights: [1] };
    return { from, weights: weights.map((w) => w / sum) };
  });
}

/** The picture in another size, with a triangle filter as wide as the larger of both pixels. */
export function resize(image: Gray, width: number, height: number): Gray {
  const [w, h] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  if (w === image.width && h === image.height) return image;
  const across = new Float32Array(w * image.height);
  taps(image.width, w).forEach(({ from, weights }, x) => {
    for (let y = 0; y < image.height; y += 1) {
      let sum = 0;
      const row = y * image.width + from;
      for (let k = 0; k < weights.length; k += 1)
        sum += (weights[k] as number) * (image.data[row + k] as number);
      across[y * w + x] = sum;
    }
  });
  const out = gray(w, h);
  taps(image.height, h).forEach(({ from, weights }, y) => {
    for (let x = 0; x < w; x += 1) {
      let sum = 0.5;
      for (let k = 0; k < weights.length; k += 1)
        sum += (weights[k] as number) * (across[(from + k) * w + x] as number);
      out.data[y * w + x] = sum;
    }
  });
  return out;
}

/** The picture `factor` times as large. */
export const rescale = (image: Gray, factor: number): Gray =>
  resize(image, image.width * factor, image.height * factor);
