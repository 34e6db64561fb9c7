import { blurred, type Guess, kernelOf, startKernel } from "./kernel.ts";
import { around, type Field, type Light, lightOf, type Seen } from "./light.ts";

export type { Guess, Seen };

export interface Judged {
  /** By module: how sure it is dark (positive) or light (negative), in units of the noise. */
  readonly dark: Float32Array;
  /** Standard deviation of what the model does not explain, relative to the contrast. */
  readonly noise: number;
}

/** Rounds of estimating blur and light, and sweeps over all modules in each. */
const ROUNDS = 5;
const SWEEPS = 6;

/** Darker than the neighbourhood is dark, for a start; what is known is known. */
function firstSigns({ values, trust, known, size }: Seen, contrast: number): Field {
  const weight = around(trust, size);
  const sums = around(
    values.map((value, i) => value * (trust[i] as number)),
    size,
  );
  return values.map((value, i) => {
    if (known[i] !== 0) return known[i] as number;
    const mean = (sums[i] as number) / Math.max(1e-3, weight[i] as number);
    return Math.tanh((mean - value) / (0.25 * contrast + 1));
  });
}

/** What the model does not explain, in units of the contrast, and its standard deviation. */
function residualOf(
  { values, trust }: Seen,
  model: Field,
  { mid, half }: Light,
): { left: Field; noise: number } {
  let squares = 0;
  let used = 0;
  const left = values.map((value, i) => {
    const wanted = ((mid[i] as number) - value) / (half[i] as number);
    // Bounded, so that glare and dirt do not pull their neighbours along.
    const rest = Math.max(-2.5, Math.min(2.5, wanted)) - (model[i] as number);
    if ((trust[i] as number) > 0) {
      squares += Math.min(1, rest * rest);
      used += 1;
    }
    return rest;
  });
  return { left, noise: Math.max(0.06, Math.sqrt(squares / Math.max(1, used))) };
}

/** Decides every module once, given all others; `left` and `signs` follow each change. */
function sweep(
  { size, known, trust }: Seen,
  kernel: Field,
  reach: number,
  state: { readonly signs: Field; readonly left: Field; readonly dark: Field },
  noise: number,
  heat: number,
): void {
  const { signs, left, dark } = state;
  const last = kernel.length - 1;
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const i = y * size + x;
      const old = signs[i] as number;
      let pull = 0;
      for (let dy = -reach, k = last; dy <= reach; dy += 1)
        for (let dx = -reach; dx <= reach; dx += 1, k -= 1) {
          const [u, v] = [x + dx, y + dy];
          if (u < 0 || v < 0 || u >= size || v >= size) continue;
          const j = v * size + u;
          const share = kernel[k] as number;
          // What j would still lack if this module were neither dark nor light.
          pull += (trust[j] as number) * share * ((left[j] as number) + share * old);
        }
      const sureness = (2 * pull) / (noise * noise);
      dark[i] = sureness;
      if (known[i] !== 0) continue;
      const change = Math.tanh(sureness / (2 * heat)) - old;
      if (Math.abs(change) < 1e-3) continue;
      signs[i] = old + change;
      for (let dy = -reach, k = last; dy <= reach; dy += 1)
        for (let dx = -reach; dx <= reach; dx += 1, k -= 1) {
          const [u, v] = [x + dx, y + dy];
          if (u < 0 || v < 0 || u >= size || v >= size) continue;
          left[v * size + u] = (left[v * size + u] as number) - (kernel[k] as number) * change;
        }
    }
}

/**
 * Finds the two-valued grid that, blurred and lit, looks like what was seen: blur and light are estimated
 * along the way, and each module is decided together with its neighbours (mean-field annealing: decisions
 * stay soft at first). Modules already known anchor the others.
 */
export function unblur(seen: Seen, guess: Guess): Judged {
  const { size, values } = seen;
  const { reach } = guess;
  const sorted = Array.from(values).sort((a, b) => a - b);
  const share = (of: number): number => sorted[Math.floor(sorted.length * of)] as number;
  const contrast = share(0.9) - share(0.1);
  const signs = firstSigns(seen, contrast);
  const dark = new Float32Array(values.length);
  let kernel = startKernel(guess);
  let noise = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const light = lightOf(seen, blurred(signs, size, kernel, reach), Math.max(2, contrast * 0.1));
    if (round > 0) kernel = kernelOf(seen, signs, light, reach) ?? kernel;
    const rest = residualOf(seen, blurred(signs, size, kernel, reach), light);
    noise = rest.noise;
    for (let turn = 0; turn < SWEEPS; turn += 1)
      sweep(
        seen,
        kernel,
        reach,
        { signs, left: rest.left, dark },
        noise,
        Math.max(1, 3 - round - turn * 0.3),
      );
  }
  return { dark, noise };
}
