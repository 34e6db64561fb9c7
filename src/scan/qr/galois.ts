/** The field of 256 elements of QR codes: polynomials over bits modulo x⁸+x⁴+x³+x²+1 (ISO/IEC 18004 §7.5.2). */
const POLYNOMIAL = 0x11d;

const EXP = new Uint8Array(512);
const LOG = new Uint8Array(256);
for (let i = 0, x = 1; i < 255; i += 1) {
  EXP[i] = x;
  EXP[i + 255] = x;
  LOG[x] = i;
  x <<= 1;
  if (x & 0x100) x ^= POLYNOMIAL;
}

/** α to the power of `n`, for any whole `n`. */
export const power = (n: number): number => EXP[((n % 255) + 255) % 255] as number;

export const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (EXP[(LOG[a] as number) + (LOG[b] as number)] as number);

/** 1/a; zero has none. */
export function inverse(a: number): number {
  if (a === 0) throw new RangeError("Zero has no inverse.");
  return EXP[255 - (LOG[a] as number)] as number;
}

/** The value of a polynomial whose constant term comes first. */
export function evaluate(polynomial: readonly number[], x: number): number {
  let value = 0;
  for (let i = polynomial.length - 1; i >= 0; i -= 1) value = times(value, x) ^ (polynomial[i] as number);
  return value;
}

/** The product of two polynomials, constant terms first. */
export function product(a: readonly number[], b: readonly number[]): number[] {
  const out = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, k) => {
      out[i + k] = (out[i + k] as number) ^ times(x, y);
    });
  });
  return out;
}
