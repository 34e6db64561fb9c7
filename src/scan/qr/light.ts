/** Grey values of modules, row by row, and what is known of them. */
export interface Seen {
  readonly size: number;
  readonly values: Float32Array;
  /** 1 dark, -1 light, 0 to be found out. */
  readonly known: Int8Array;
  /** Modules that say nothing, such as those in glare: 0; all others 1. */
  readonly trust: Float32Array;
}

/** Spread of the neighbourhood in which light and contrast count as even (modules). */
const WINDOW = 4;

export type Field = Float32Array;

/** Sum over a square window by running sums, borders cut off. */
function windowSum(values: Field, size: number, radius: number): Field {
  const across = new Float32Array(values.length);
  for (let y = 0; y < size; y += 1) {
    let sum = 0;
    const row = y * size;
    for (let x = 0; x < Math.min(radius, size); x += 1) sum += values[row + x] as number;
    for (let x = 0; x < size; x += 1) {
      if (x + radius < size) sum += values[row + x + radius] as number;
      if (x - radius - 1 >= 0) sum -= values[row + x - radius - 1] as number;
      across[row + x] = sum;
    }
  }
  const out = new Float32Array(values.length);
  for (let x = 0; x < size; x += 1) {
    let sum = 0;
    for (let y = 0; y < Math.min(radius, size); y += 1) sum += across[y * size + x] as number;
    for (let y = 0; y < size; y += 1) {
      if (y + radius < size) sum += across[(y + radius) * size + x] as number;
      if (y - radius - 1 >= 0) sum -= across[(y - radius - 1) * size + x] as number;
      out[y * size + x] = sum;
    }
  }
  return out;
}

/** Two windows in a row weigh the middle more than the rim. */
export const around = (values: Field, size: number): Field =>
  windowSum(windowSum(values, size, WINDOW >> 1), size, WINDOW >> 1);

export interface Light {
  /** Grey value halfway between dark and light. */
  readonly mid: Field;
  /** Half of the contrast: what a dark module takes away. */
  readonly half: Field;
}

/** Light and contrast around each module by local regression of the values on the blurred signs. */
export function lightOf({ values, trust, size }: Seen, model: Field, floor: number): Light {
  const n = values.length;
  const [p, v, pp, pv] = [new Float32Array(n), new Float32Array(n), new Float32Array(n), new Float32Array(n)];
  for (let i = 0; i < n; i += 1) {
    const [w, m, value] = [trust[i] as number, model[i] as number, values[i] as number];
    p[i] = w * m;
    v[i] = w * value;
    pp[i] = w * m * m;
    pv[i] = w * m * value;
  }
  const [sw, sp, sv, spp, spv] = [trust, p, v, pp, pv].map((f) => around(f, size)) as [
    Field,
    Field,
    Field,
    Field,
    Field,
  ];
  const mid = new Float32Array(n);
  const half = new Float32Array(n);
  for (let i = 0; i < n; i += 1) {
    const w = Math.max(1e-3, sw[i] as number);
    const [mp, mv] = [(sp[i] as number) / w, (sv[i] as number) / w];
    const variance = (spp[i] as number) / w - mp * mp;
    const shared = (spv[i] as number) / w - mp * mv;
    half[i] = Math.max(floor, -shared / (variance + 0.02));
    mid[i] = mv + (half[i] as number) * mp;
  }
  return { mid, half };
}
