import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxBlur, smooth, unsharp } from "../../../src/scan/image/blur.ts";
import { evenLight, localThreshold } from "../../../src/scan/image/contrast.ts";
import { crop } from "../../../src/scan/image/crop.ts";
import { type Gray, gray, grayOf, rgbaOf } from "../../../src/scan/image/gray.ts";
import { rescale, resize } from "../../../src/scan/image/resize.ts";
import { turned } from "../../../src/scan/image/turn.ts";

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }) })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((data) => gray(width, height, data)),
  );
const flat = (value: number): Gray => gray(9, 7, new Uint8Array(63).fill(value));

const OPERATIONS: Readonly<Record<string, (image: Gray) => Gray>> = {
  boxBlur: (image) => boxBlur(image, 3),
  smooth: (image) => smooth(image, 1.4),
  unsharp: (image) => unsharp(image, 2, 2),
  evenLight: (image) => evenLight(image, 4),
  localThreshold: (image) => localThreshold(image, 3, 2),
};

describe("a picture", () => {
  it.each([
    [0, 3],
    [2, -1],
    [1.5, 2],
    [Number.NaN, 2],
  ])("of %d × %d does not exist", (width, height) => {
    expect(() => gray(width, height, new Uint8Array(0))).toThrow(RangeError);
  });

  it("needs a value for each pixel", () => {
    expect(() => gray(2, 2, new Uint8Array(3))).toThrow(RangeError);
  });

  it("in grey survives four channels and back", () => {
    fc.assert(
      fc.property(pictures, (image) => {
        expect(grayOf(rgbaOf(image)).data).toEqual(image.data);
      }),
    );
  });

  it("cut out holds the pixels of that place", () => {
    const image = gray(
      4,
      3,
      Uint8Array.from({ length: 12 }, (_, i) => i),
    );
    expect(crop(image, { x: 1, y: 1, width: 2, height: 5 })).toEqual(gray(2, 2, Uint8Array.of(5, 6, 9, 10)));
    expect(crop(image, { x: 4, y: 0, width: 2, height: 2 })).toBeNull();
  });
});

describe.each(Object.entries(OPERATIONS))("%s", (name, operation) => {
  it("keeps the size and leaves its input alone", () => {
    fc.assert(
      fc.property(pictures, (image) => {
        const before = image.data.slice();
        const { width, height } = operation(image);
        expect([width, height]).toEqual([image.width, image.height]);
        expect(image.data).toEqual(before);
      }),
    );
  });

  it("finds nothing in an even ground", () => {
    const [dark, light] = [operation(flat(20)).data, operation(flat(200)).data];
    for (const out of [dark, light]) expect(new Set(out).size).toBe(1);
    if (name === "localThreshold" || name === "evenLight") expect(dark).toEqual(light);
  });
});

describe("a blur", () => {
  it("stays within what was there", () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 0, max: 30 }), (image, radius) => {
        const { data } = boxBlur(image, radius);
        expect(Math.min(...data)).toBeGreaterThanOrEqual(Math.min(...image.data));
        expect(Math.max(...data)).toBeLessThanOrEqual(Math.max(...image.data));
      }),
    );
  });
});

describe("a threshold", () => {
  it("sees a dark spot through a shadow", () => {
    const image = gray(
      40,
      1,
      Uint8Array.from({ length: 40 }, (_, x) => 40 + 4 * x),
    );
    for (const x of [5, 34]) image.data[x] = (image.data[x] as number) - 30;
    const dark = [...localThreshold(image, 4, 8).data].flatMap((v, x) => (v === 0 ? [x] : []));
    expect(dark).toEqual([5, 34]);
  });
});

describe("another size", () => {
  it("keeps an even ground even and its range", () => {
    fc.assert(
      fc.property(
        pictures,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (image, w, h) => {
          const out = resize(image, w, h);
          expect([out.width, out.height]).toEqual([w, h]);
          expect(Math.min(...out.data)).toBeGreaterThanOrEqual(Math.min(...image.data));
          expect(Math.max(...out.data)).toBeLessThanOrEqual(Math.max(...image.data));
        },
      ),
    );
  });

  it("never vanishes", () => {
    expect(rescale(flat(7), 0.001)).toEqual(gray(1, 1, Uint8Array.of(7)));
  });
});

describe("a turned picture", () => {
  it("by a quarter has its rows as columns", () => {
    const image = gray(3, 2, Uint8Array.of(1, 2, 3, 4, 5, 6));
    const out = turned(image, Math.PI / 2);
    // Rounding may add a border, never lose a row.
    expect(out.width).toBeGreaterThanOrEqual(2);
    expect(out.height).toBeGreaterThanOrEqual(3);
    expect(turned(flat(90), 0.3).data.every((v) => v === 90)).toBe(true);
  });
});
