/** A picture in one channel, row by row; 0 is black. */
export interface Gray {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What a canvas hands over. A plain shape, so that the operations run without a browser. */
export interface Rgba {
  readonly data: Uint8ClampedArray | Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture of `width` × `height`, black unless `data` is given. Throws when the sizes do not fit. */
export function gray(width: number, height: number, data = new Uint8Array(width * height)): Gray {
  if (!(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0))
    throw new RangeError("A picture needs a width and a height.");
  if (data.length !== width * height) throw new RangeError("The data do not fill the picture.");
  return { data, width, height };
}

/** Luminance as zxing-cpp weighs it, in 10-bit fixed point. Transparent pixels count as what lies under them. */
export function grayOf({ data, width, height }: Rgba): Gray {
  const out = gray(width, height);
  for (let i = 0, at = 0; i < out.data.length; i += 1, at += 4) {
    const [r, g, b] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
    out.data[i] = (306 * r + 601 * g + 117 * b + 512) >> 10;
  }
  return out;
}

/** The same picture in four channels, opaque. */
export function rgbaOf({ data, width, height }: Gray): { data: Uint8ClampedArray<ArrayBuffer> } & Rgba {
  const out = new Uint8ClampedArray(width * height * 4);
  const words = new Uint32Array(out.buffer);
  for (let i = 0; i < data.length; i += 1) words[i] = ((data[i] as number) * 0x010101) | 0xff000000;
  return { data: out, width, height };
}
