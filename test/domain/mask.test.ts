import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxOfCode,
  changed,
  LEAST,
  type MaskBox,
  type MaskChange,
  moved,
  newBox,
  resized,
  within,
} from "../../src/domain/mask.ts";

const share = fc.double({ min: -3, max: 3, noNaN: true });
const anyBox: fc.Arbitrary<MaskBox> = fc.record({
  id: fc.nat(),
  kind: fc.constantFrom("code", "numbers", "insurer", "other"),
  x: share,
  y: share,
  width: share,
  height: share,
});
const anyChange = fc.constantFrom<MaskChange>(
  "left",
  "right",
  "up",
  "down",
  "wider",
  "narrower",
  "taller",
  "lower",
);
const inside = ({ x, y, width, height }: MaskBox): boolean =>
  x >= -1e-9 &&
  y >= -1e-9 &&
  x + width <= 1 + 1e-9 &&
  y + height <= 1 + 1e-9 &&
  width >= LEAST - 1e-9 &&
  height >= LEAST - 1e-9;

describe("a box over a photo", () => {
  it("stays within the picture and large enough to grasp, whatever is done to it", () => {
    fc.assert(
      fc.property(anyBox, anyChange, share, share, (box, change, dx, dy) => {
        const start = within(box);
        return [start, changed(start, change), moved(start, dx, dy), resized(start, dx, dy)].every(inside);
      }),
    );
  });

  it("goes back where it was by the opposite step, away from the edges", () => {
    const box: MaskBox = { id: 1, kind: "other", x: 0.4, y: 0.4, width: 0.2, height: 0.2 };
    const there = changed(changed(box, "left"), "right");
    expect([there.x, there.width]).toEqual([expect.closeTo(0.4), 0.2]);
    expect(changed(changed(box, "wider"), "narrower").width).toBeCloseTo(0.2);
  });

  it("starts inside the picture for every kind", () => {
    expect(
      (["code", "numbers", "insurer", "other"] as const).map((kind) => inside(newBox(1, kind, 3))),
    ).toEqual([true, true, true, true]);
  });
});

describe("the box over a code", () => {
  const size = { width: 1000, height: 500 };

  it("covers the code and a margin around it", () => {
    const corners = [
      [400, 200],
      [500, 200],
      [500, 300],
      [400, 300],
    ] as const;
    const box = boxOfCode(1, corners, size);
    expect(box.x).toBeCloseTo(0.385);
    expect(box.width).toBeCloseTo(0.13);
    expect(box.height).toBeCloseTo(0.26);
  });

  it("covers a turned code by all its corners", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 499 })), {
          minLength: 4,
          maxLength: 4,
        }),
        (corners) => {
          const box = boxOfCode(1, corners, size);
          return corners.every(
            ([x, y]) =>
              x / 1000 >= box.x - 1e-9 &&
              x / 1000 <= box.x + box.width + 1e-9 &&
              y / 500 >= box.y - 1e-9 &&
              y / 500 <= box.y + box.height + 1e-9,
          );
        },
      ),
    );
  });
});
