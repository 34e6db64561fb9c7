import { describe, expect, it } from "vitest";
import { smooth } from "../../../src/scan/image/blur.ts";
import { type Gray, gray } from "../../../src/scan/image/gray.ts";
import { warp } from "../../../src/scan/image/homography.ts";
import { candidatesIn } from "../../../src/scan/qr/candidates.ts";
import { layoutOf } from "../../../src/scan/qr/layout.ts";
import { fitSymbol, restore } from "../../../src/scan/qr/restore.ts";
import { readStill } from "../../../src/scan/worker/still.ts";
import { drawQr, pictureOf, reader } from "./zxing.ts";

/** Numbers that look random and are the same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function noisy(image: Gray, strength: number, seed: number): Gray {
  const roll = dice(seed);
  const out = gray(image.width, image.height);
  for (let i = 0; i < out.data.length; i += 1)
    out.data[i] = Math.max(0, Math.min(255, (image.data[i] as number) + strength * (roll() + roll() - 1)));
  return out;
}

/** A white spot in the middle of one side. */
function withGlare(image: Gray): Gray {
  const out = gray(image.width, image.height, image.data.slice());
  const [cx, cy, r] = [image.width * 0.62, image.height * 0.62, image.width * 0.13];
  for (let y = 0; y < out.height; y += 1)
    for (let x = 0; x < out.width; x += 1)
      if (Math.hypot(x - cx, y - cy) < r) out.data[y * out.width + x] = 255;
  return out;
}

/** Everything our own reading finds, as text. */
async function restoredFrom(image: Gray): Promise<string | null> {
  for (const { corners, version } of candidatesIn(image)) {
    const fitted = fitSymbol(image, corners, version);
    const clean = fitted && restore(fitted);
    const [symbol] = clean ? await reader.read(clean, { kinds: "qr", pure: true }) : [];
    if (symbol) return new TextDecoder().decode(symbol.bytes);
  }
  return null;
}

const TEXT = "https://hoken.example.jp/c/7fKq2";

describe("our own reading of a QR symbol", () => {
  it.each([
    ["clean", (image: Gray) => image],
    ["blurred over half a module", (image: Gray) => smooth(image, 4)],
    ["noisy", (image: Gray) => noisy(smooth(image, 2), 60, 7)],
    ["partly in glare", withGlare],
    [
      "seen from the side",
      (image: Gray) => warp(image, [1, 0.12, -6, 0.05, 1.1, -4, 0.0004, 0.0006, 1], 260, 250),
    ],
  ])("that is %s", async (_, spoil) => {
    const symbol = await drawQr(TEXT, "version=4,ecLevel=M");
    expect(await restoredFrom(spoil(pictureOf(symbol, 6)))).toBe(TEXT);
  });

  it("that is mirrored", async () => {
    const { size, dark } = await drawQr(TEXT, "version=4,ecLevel=M");
    const mirrored = dark.map((_, i) => dark[(i % size) * size + Math.floor(i / size)] as number);
    expect(await restoredFrom(pictureOf({ size, dark: mirrored }, 6))).toBe(TEXT);
  });

  it("never takes random modules between true patterns for a code", () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const roll = dice(seed);
      const { size, fixed } = layoutOf(1 + (seed % 4));
      const dark = Uint8Array.from(fixed, (value) =>
        value === 0 ? (roll() < 0.5 ? 1 : 0) : value > 0 ? 1 : 0,
      );
      const image = noisy(pictureOf({ size, dark }, 6), 30, seed);
      const found = candidatesIn(image, 3).map(({ corners, version }) => fitSymbol(image, corners, version));
      for (const fitted of found.filter((f) => f !== null)) expect(restore(fitted)).toBeNull();
    }
  });
});

describe("a still picture", () => {
  it("that is inverted is read", async () => {
    const image = pictureOf(await drawQr(TEXT, "version=4,ecLevel=M"), 5);
    const [symbol] = await readStill(
      gray(
        image.width,
        image.height,
        image.data.map((v) => 255 - v),
      ),
      reader,
    );
    expect(new TextDecoder().decode(symbol?.bytes)).toBe(TEXT);
  });

  it.each([
    [1, 1],
    [1, 900],
    [37, 12],
  ])("of %d × %d pixels holds nothing", async (width, height) => {
    expect(await readStill(gray(width, height), reader)).toEqual([]);
  });

  it("of noise holds nothing, and the search ends when its time is up", async () => {
    let clock = 0;
    const slow = { ...reader, now: () => (clock += 50) };
    const image = noisy(gray(300, 300, new Uint8Array(90_000).fill(128)), 120, 3);
    expect(await readStill(image, slow, 400)).toEqual([]);
    expect(clock).toBeLessThan(1500);
  });
});
