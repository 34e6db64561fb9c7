import { boxBlur } from "./blur.ts";
import { type Gray, gray } from "./gray.ts";

/**
 * Takes shadows and glare away: each pixel relative to the mean of its neighbourhood, in units of how much
 * the neighbourhood varies. `radius` should span a few modules.
 */
export function evenLight(image: Gray, radius: number): Gray {
  const mean = boxBlur(image, radius).data;
  const apart = gray(image.width, image.height);
  for (let i = 0; i < mean.length; i += 1)
    apart.data[i] = Math.abs((image.data[i] as number) - (mean[i] as number));
  const spread = boxBlur(apart, radius).data;
  const out = gray(image.width, image.height);
  for (let i = 0; i < mean.length; i += 1) {
    const value = ((image.data[i] as number) - (mean[i] as number)) / ((spread[i] as number) + 3);
    out.data[i] = Math.max(0, Math.min(255, Math.round(128 + 64 * value)));
  }
  return out;
}

/** Black where a pixel is darker than its neighbourhood by more than `bias`, white elsewhere. */
export function localThreshold(image: Gray, radius: number, bias = 0): Gray {
  const mean = boxBlur(image, radius).data;
  const out = gray(image.width, image.height);
  for (let i = 0; i < mean.length; i += 1)
    out.data[i] = (image.data[i] as number) + bias < (mean[i] as number) ? 0 : 255;
  return out;
}
