/** How a picture is changed before the ordinary decoder looks at it. */
export type Change =
  | "none"
  | "even-light"
  | "sharpen"
  | "sharpen-wide"
  | "smooth"
  | "threshold"
  | "threshold-wide"
  | "turn";

/** Which codes are looked for: only what is common, all square codes, or lines too. */
export type Kinds = "qr" | "matrix" | "all";

export type Attempt =
  | {
      readonly kind: "decode";
      readonly kinds: Kinds;
      readonly scale: number;
      readonly change: Change;
      readonly denoise?: boolean;
      readonly global?: boolean;
    }
  /** Our own reading of QR symbols that are blurred, noisy or partly in glare. */
  | { readonly kind: "restore"; readonly scale: number }
  /** The full size in overlapping parts, for a small code on a large photo. */
  | { readonly kind: "tiles" };

/** No attempt looks at more pixels at once; the decoder takes four bytes for each, twice. */
export const MAX_PIXELS = 4_000_000;
/** Longest side of the first looks; a phone's photo of a card needs no more. */
const FIRST_SIDE = 1700;
/** Longest side for our own reading, which takes time for each pixel. */
const RESTORE_SIDE = 1700;

const decode = (kinds: Kinds, scale: number, change: Change = "none", more: object = {}): Attempt => ({
  kind: "decode",
  kinds,
  scale,
  change,
  ...more,
});

/**
 * What is tried on a still picture of this size, in order: cheap and likely first. Codes that are not QR are
 * looked for in pictures as they are, because the weaker checks of some could find one in what a filter made.
 */
export function planFor(width: number, height: number): readonly Attempt[] {
  const side = Math.max(width, height);
  const first = Math.min(1, FIRST_SIDE / side);
  const most = Math.min(1, Math.sqrt(MAX_PIXELS / (width * height)));
  const restore = Math.min(1, RESTORE_SIDE / side);
  const attempts: readonly Attempt[] = [
    decode("qr", first),
    decode("all", first),
    decode("qr", first, "none", { denoise: true }),
    decode("matrix", first / 2),
    { kind: "restore", scale: restore },
    decode("matrix", most, "none", { denoise: true }),
    decode("qr", first, "even-light"),
    decode("qr", first, "sharpen"),
    decode("qr", first * 2),
    { kind: "restore", scale: restore / 2 },
    { kind: "tiles" },
    decode("qr", first, "none", { global: true }),
    decode("qr", first, "smooth"),
    decode("qr", first, "threshold"),
    decode("qr", first, "threshold-wide"),
    decode("qr", first * 0.7, "none", { denoise: true }),
    decode("qr", first / 3),
    decode("qr", first * 2, "sharpen-wide"),
    decode("qr", first / 2, "even-light", { denoise: true }),
    decode("matrix", first * 1.4),
    decode("matrix", first, "turn"),
    { kind: "restore", scale: restore * 2 },
  ];
  return attempts.filter((attempt) => fits(attempt, width, height));
}

/** Drops what would be too large, and what would be too small to hold a code. */
function fits(attempt: Attempt, width: number, height: number): boolean {
  const side = Math.max(width, height);
  if (attempt.kind === "tiles") return side > FIRST_SIDE;
  // A strip stays a strip, however small it is; only what we shrink ourselves is refused.
  const isShrunk = side * attempt.scale < Math.min(side, FIRST_SIDE) * 0.99;
  if (isShrunk && Math.min(width, height) * attempt.scale < 40) return false;
  if (attempt.kind === "restore" && attempt.scale > 1) return side * attempt.scale <= RESTORE_SIDE;
  return width * height * attempt.scale * attempt.scale <= MAX_PIXELS * 1.01;
}
