import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_PIXELS, planFor } from "../../../src/scan/worker/plan.ts";
import { tilesOf } from "../../../src/scan/worker/tiles.ts";

const side = fc.integer({ min: 1, max: 12_000 });

describe("the plan for a picture", () => {
  it("never makes one too large for memory", () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        for (const attempt of planFor(width, height))
          if (attempt.kind !== "tiles")
            expect(width * height * attempt.scale ** 2).toBeLessThanOrEqual(MAX_PIXELS * 1.02);
      }),
    );
  });

  it("starts with the quick look and has something for every size", () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(planFor(width, height)[0]).toMatchObject({ kind: "decode", kinds: "qr", change: "none" });
      }),
    );
  });

  it("looks for codes with weak checks only in pictures as they are", () => {
    for (const attempt of planFor(1600, 1200))
      if (attempt.kind === "decode" && attempt.kinds !== "qr")
        expect(["none", "turn"]).toContain(attempt.change);
    const lines = planFor(1600, 1200).filter((a) => a.kind === "decode" && a.kinds === "all");
    expect(lines).toHaveLength(1);
  });

  it("looks at large photos in parts", () => {
    expect(planFor(5700, 4300).some(({ kind }) => kind === "tiles")).toBe(true);
    expect(planFor(640, 480).some(({ kind }) => kind === "tiles")).toBe(false);
  });
});

describe("tiles", () => {
  it("cover every pixel, overlap, and stay inside", () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const tiles = tilesOf(width, height);
        for (const t of tiles) {
          expect(t.x >= 0 && t.y >= 0 && t.x + t.width <= width && t.y + t.height <= height).toBe(true);
          expect(t.width <= 1400 && t.height <= 1400).toBe(true);
        }
        const columns = [...new Set(tiles.map((t) => t.x))].sort((a, b) => a - b);
        columns.slice(1).forEach((x, i) => {
          expect((columns[i] as number) + 1400 - x).toBeGreaterThanOrEqual(349);
        });
        expect(Math.max(...tiles.map((t) => t.x + t.width))).toBe(width);
        expect(Math.max(...tiles.map((t) => t.y + t.height))).toBe(height);
      }),
    );
  });
});
