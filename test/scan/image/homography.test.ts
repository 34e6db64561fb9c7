import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gray } from "../../../src/scan/image/gray.ts";
import { apply, homographyOf, type Quad, sampleAt, warp } from "../../../src/scan/image/homography.ts";

const SQUARE: Quad = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const offset = fc.double({ min: -3, max: 3, noNaN: true });

describe("a projective map", () => {
  it("sends each corner where it was told to, and back", () => {
    fc.assert(
      fc.property(fc.array(offset, { minLength: 8, maxLength: 8 }), (moves) => {
        const to = SQUARE.map(([x, y], i) => [
          x + (moves[2 * i] as number),
          y + (moves[2 * i + 1] as number),
        ]) as unknown as Quad;
        const [there, back] = [homographyOf(SQUARE, to), homographyOf(to, SQUARE)];
        if (!there || !back) throw new Error("no map");
        SQUARE.forEach(([x, y], i) => {
          const [u, v] = apply(there, x, y);
          expect(u).toBeCloseTo(to[i]?.[0] ?? Number.NaN, 5);
          expect(v).toBeCloseTo(to[i]?.[1] ?? Number.NaN, 5);
          expect(apply(back, u, v)[0]).toBeCloseTo(x, 4);
        });
      }),
    );
  });

  it("does not exist for points on a line", () => {
    const line: Quad = [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ];
    expect(homographyOf(SQUARE, line) === null || homographyOf(line, SQUARE) === null).toBe(true);
    expect(homographyOf(line, SQUARE)).toBeNull();
  });
});

describe("drawing through a map", () => {
  it("that changes nothing gives the picture back", () => {
    const image = gray(
      5,
      4,
      Uint8Array.from({ length: 20 }, (_, i) => i * 11),
    );
    expect(warp(image, [1, 0, 0, 0, 1, 0, 0, 0, 1], 5, 4)).toEqual(image);
  });

  it("takes what is between two pixels from both", () => {
    const image = gray(2, 1, Uint8Array.of(10, 30));
    expect(sampleAt(image, 0.5, 0)).toBe(20);
    expect(sampleAt(image, -7, 9)).toBe(10);
  });
});
