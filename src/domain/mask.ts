/** What a box of the covering tool is meant to hide. */
export type MaskKind = "code" | "numbers" | "insurer" | "other";

/** A box over a picture; all measures are shares of its width and height, from 0 to 1. */
export interface MaskBox {
  readonly id: number;
  readonly kind: MaskKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type MaskChange = "left" | "right" | "up" | "down" | "wider" | "narrower" | "taller" | "lower";

/** Smaller boxes cover nothing and cannot be grasped. */
export const LEAST = 0.03;
/** A code is covered with its quiet zone: what lies round it helps to rebuild it. */
const CODE_MARGIN = 0.15;
/** One step of a key or a button. */
const STEP = 0.02;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The box moved and shrunk as little as possible so that it lies within the picture. */
export function within(box: MaskBox): MaskBox {
  const width = clamp(box.width, LEAST, 1);
  const height = clamp(box.height, LEAST, 1);
  return { ...box, width, height, x: clamp(box.x, 0, 1 - width), y: clamp(box.y, 0, 1 - height) };
}

/** A box around the corners of a code, in pixels of a picture of this size. */
export function boxOfCode(
  id: number,
  corners: readonly (readonly [x: number, y: number])[],
  size: { readonly width: number; readonly height: number },
): MaskBox {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = Math.max(right - left, bottom - top) * CODE_MARGIN;
  const x = clamp((left - margin) / size.width, 0, 1 - LEAST);
  const y = clamp((top - margin) / size.height, 0, 1 - LEAST);
  return {
    id,
    kind: "code",
    x,
    y,
    width: clamp((right + margin) / size.width, x + LEAST, 1) - x,
    height: clamp((bottom + margin) / size.height, y + LEAST, 1) - y,
  };
}

/** Two new boxes must not lie one on the other, or the second cannot be seen. */
const SHIFT = 0.04;
const SHIFTS = 5;

/**
 * A new box where a card usually prints it; the layout is not public, so a person puts it in place. `before`: how
 * many boxes there are already.
 */
export function newBox(id: number, kind: MaskKind, before: number): MaskBox {
  const y = { numbers: 0.25, insurer: 0.65, code: 0.4, other: 0.45 }[kind];
  const shift = (before % SHIFTS) * SHIFT;
  const [width, height] = kind === "code" ? [0.25, 0.3] : [0.5, 0.14];
  return within({ id, kind, x: 0.1 + shift, y: y + shift, width, height });
}

const CHANGES: Record<MaskChange, (box: MaskBox) => MaskBox> = {
  left: (box) => ({ ...box, x: box.x - STEP }),
  right: (box) => ({ ...box, x: box.x + STEP }),
  up: (box) => ({ ...box, y: box.y - STEP }),
  down: (box) => ({ ...box, y: box.y + STEP }),
  wider: (box) => ({ ...box, width: Math.min(box.width + STEP, 1 - box.x) }),
  narrower: (box) => ({ ...box, width: box.width - STEP }),
  taller: (box) => ({ ...box, height: Math.min(box.height + STEP, 1 - box.y) }),
  lower: (box) => ({ ...box, height: box.height - STEP }),
};

/** The box after one step by key or button, kept within the picture. */
export const changed = (box: MaskBox, change: MaskChange): MaskBox => within(CHANGES[change](box));

/** The box dragged by a share of the picture. */
export const moved = (box: MaskBox, dx: number, dy: number): MaskBox =>
  within({ ...box, x: box.x + dx, y: box.y + dy });

/** The box with its lower right corner dragged by a share of the picture. */
export const resized = (box: MaskBox, dx: number, dy: number): MaskBox =>
  within({
    ...box,
    width: clamp(box.width + dx, LEAST, 1 - box.x),
    height: clamp(box.height + dy, LEAST, 1 - box.y),
  });
