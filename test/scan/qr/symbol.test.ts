import { describe, expect, it } from "vitest";
import { blocksOf, type Level } from "../../../src/scan/qr/blocks.ts";
import { likelyFormats } from "../../../src/scan/qr/format.ts";
import { layoutOf, sizeOf } from "../../../src/scan/qr/layout.ts";
import { modulesFrom, redraw } from "../../../src/scan/qr/redraw.ts";
import { correctSoftly } from "../../../src/scan/qr/soft.ts";
import { drawQr, reader } from "./zxing.ts";

const VERSIONS = Array.from({ length: 40 }, (_, i) => i + 1);
const LEVELS: readonly Level[] = ["L", "M", "Q", "H"];

/** Sure of every module, as after a perfect look. */
const sureOf = (dark: Uint8Array): Float32Array => Float32Array.from(dark, (value) => (value ? 9 : -9));

describe.each(LEVELS)("a QR symbol of level %s", (level) => {
  it.each(VERSIONS)("and version %d is read from its modules and drawn anew", async (version) => {
    const text = `shikaku ${level}`.slice(0, 7);
    const { size, dark } = await drawQr(text, `version=${version},ecLevel=${level}`);
    expect(size).toBe(sizeOf(version));
    const layout = layoutOf(version);
    const sure = sureOf(dark);
    const format = likelyFormats(sure, size)[0];
    if (!format) throw new Error("no format");
    expect(format.level).toBe(level);
    const soft = correctSoftly(layout, sure, format.level, format.mask);
    expect(soft.complete).toBe(true);
    expect(soft.chance).toBeLessThan(-8);
    const modules = modulesFrom(layout, format, soft.codewords);
    const [symbol] = await reader.read(redraw(layout, modules), { kinds: "qr", pure: true });
    expect(new TextDecoder().decode(symbol?.bytes)).toBe(text);
  });

  it.each(VERSIONS)("and version %d deals every codeword to one block", (version) => {
    const total = layoutOf(version).codewords;
    const places = blocksOf(version, level, total).flatMap((block) => block.places);
    expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, i) => i));
  });
});
