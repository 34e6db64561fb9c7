import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimensionsOf } from "../../../src/scan/image/header.ts";
import { decodingOf } from "../../../src/scan/still-image.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../../fixtures/images", name)));

/** The head of a PNG of this size. */
function png(width: number, height: number): Uint8Array {
  const head = new Uint8Array(33);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(4, 0x0d0a1a0a);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return head;
}

describe("the header of a picture", () => {
  it("tells its size", () => {
    expect(dimensionsOf(png(12_000, 9000))).toEqual({ width: 12_000, height: 9000 });
    expect(dimensionsOf(fixture("append-V152.png"))).not.toBeNull();
    const drawn = dimensionsOf(fixture("drawn-card.jpg"));
    expect(drawn?.width).toBeGreaterThan(100);
    expect(drawn?.height).toBeGreaterThan(100);
  });

  it("of a GIF, a BMP and a WebP too", () => {
    const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
    expect(dimensionsOf(bytes("GIF89a\x40\x01\xf0\x00\x00\x00\x00"))).toEqual({ width: 320, height: 240 });
    const webp = bytes("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\x01\0\xef\0\0");
    expect(dimensionsOf(webp)).toEqual({ width: 320, height: 240 });
    const bmp = bytes(`BM${"\0".repeat(16)}\x40\x01\0\0\xf0\0\0\0`);
    expect(dimensionsOf(bmp)).toEqual({ width: 320, height: 240 });
  });

  it("that is cut off, zero or something else tells nothing and never throws", () => {
    for (const bytes of [new Uint8Array(0), png(0, 5), png(5, 5).slice(0, 20)])
      expect(dimensionsOf(bytes)).toBeNull();
    const starts = fc.constantFrom(
      [0xff, 0xd8, 0xff, 0xe1],
      [0x89, 0x50, 0x4e, 0x47],
      [0x52, 0x49, 0x46, 0x46],
      [],
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const found = dimensionsOf(Uint8Array.of(...start, ...rest));
        expect(found === null || (found.width > 0 && found.height > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a photo", () => {
  it("of ordinary size is decoded as it is", () => {
    expect(decodingOf(png(4000, 3000))).toEqual({});
    expect(decodingOf(new Uint8Array(3))).toEqual({});
  });

  it("of 100 megapixels is shrunk while it is decoded", () => {
    const { resizeWidth = 0, resizeHeight } = decodingOf(png(12_000, 9000));
    expect(resizeWidth * resizeWidth * 0.75).toBeLessThan(26_000_000);
    expect(resizeWidth).toBeGreaterThan(5000);
    // Given alone, the width keeps the proportions of a photo stored on its side.
    expect(resizeHeight).toBeUndefined();
  });
});
