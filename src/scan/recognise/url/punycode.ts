/** Parameters of RFC 3492 §5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const MAX_LABEL = 63;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** a–z are 0–25, 0–9 are 26–35. */
const digitValue = (char: string): number => Number.parseInt(char, BASE) + (/[0-9]/.test(char) ? 26 : -10);

/**
 * Decodes the part of a host label after `xn--` (RFC 3492 §6.2), or `null` when it is not Punycode. Only for
 * comparing look-alikes: the result is never displayed.
 */
export function decodePunycode(label: string): string | null {
  if (label.length > MAX_LABEL || !/^[a-z0-9-]*$/i.test(label)) return null;
  const lastDelimiter = label.lastIndexOf("-");
  const output = Array.from(label.slice(0, Math.max(lastDelimiter, 0)), (char) => char.charCodeAt(0));
  let at = lastDelimiter + 1;
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  while (at < label.length) {
    const start = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const char = label[at];
      if (char === undefined || char === "-") return null;
      at += 1;
      const value = digitValue(char);
      i += value * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const points = output.length + 1;
    bias = adapt(i - start, points, start === 0);
    n += Math.floor(i / points);
    i %= points;
    if (n > 0x10ffff) return null;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
}
