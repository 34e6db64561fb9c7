import { describe, expect, it } from "vitest";
import { createAppendCollector } from "../../src/scan/append.ts";
import { recognise } from "../../src/scan/recognise/index.ts";
import type { ScannedSymbol } from "../../src/scan/symbol.ts";
import { TEST_TABLES } from "./code-vectors.ts";

const part = (text: string, index: number, size: number, parity = 51): ScannedSymbol => ({
  bytes: new TextEncoder().encode(text),
  symbology: "QRCode",
  append: { index, size, parity },
});

const textOf = (symbol: ScannedSymbol) => new TextDecoder().decode(symbol.bytes);

describe("the parts of one message", () => {
  it("are joined in their own order, whatever order they were read in", () => {
    const collector = createAppendCollector();
    expect(collector.add(part("CC", 2, 3), 0)).toEqual({ kind: "incomplete", have: [2], size: 3 });
    expect(collector.add(part("A", 0, 3), 10)).toEqual({ kind: "incomplete", have: [0, 2], size: 3 });
    const done = collector.add(part("B", 1, 3), 20);
    if (done.kind !== "complete") throw new Error(done.kind);
    expect(textOf(done.symbol)).toBe("ABCC");
    expect(done.symbol).toMatchObject({ symbology: "QRCode", joinedFrom: 3 });
    expect(done.symbol.append).toBeUndefined();
  });

  it("count once, however often they are seen", () => {
    const collector = createAppendCollector();
    collector.add(part("A", 0, 2), 0);
    expect(collector.add(part("A", 0, 2), 1)).toMatchObject({ kind: "incomplete", have: [0] });
  });

  it("are never mixed with those of another message", () => {
    const collector = createAppendCollector();
    collector.add(part("A", 0, 2, 1), 0);
    expect(collector.add(part("Y", 1, 2, 2), 1)).toMatchObject({ kind: "incomplete", have: [1] });
    expect(collector.add(part("B", 1, 3, 2), 2)).toMatchObject({ kind: "incomplete", have: [1], size: 3 });
  });

  it("are forgotten sixty seconds after the first", () => {
    const within = createAppendCollector();
    within.add(part("A", 0, 2), 1_000);
    expect(within.add(part("B", 1, 2), 60_999).kind).toBe("complete");
    const late = createAppendCollector();
    late.add(part("A", 0, 2), 1_000);
    expect(late.add(part("B", 1, 2), 61_000)).toMatchObject({ kind: "incomplete", have: [1] });
  });

  it("are forgotten when the screen is left", () => {
    const collector = createAppendCollector();
    collector.add(part("A", 0, 2), 0);
    collector.clear();
    expect(collector.add(part("B", 1, 2), 1)).toMatchObject({ kind: "incomplete", have: [1] });
  });

  it("survive the symbol they came from being overwritten", () => {
    const collector = createAppendCollector();
    const first = part("A", 0, 2);
    collector.add(first, 0);
    first.bytes.fill(0);
    const done = collector.add(part("B", 1, 2), 1);
    expect(done.kind === "complete" && textOf(done.symbol)).toBe("AB");
  });

  it.each([
    [3, 3],
    [-1, 3],
    [0, 17],
    [0, 0],
    [0.5, 2],
  ])("with index %d of %d do not exist", (index, size) => {
    expect(createAppendCollector().add(part("A", index, size), 0)).toEqual({ kind: "refused" });
  });

  it("that are all there is are a whole message", () => {
    const collector = createAppendCollector();
    expect(collector.add({ bytes: Uint8Array.of(65), symbology: "QRCode" }, 0)).toEqual({ kind: "single" });
    expect(collector.add(part("A", 0, 1), 0)).toEqual({ kind: "single" });
    expect(recognise(part("CH1", 0, 1), TEST_TABLES).category).toBe("mgmt.known");
  });

  it("are judged only together, even when one alone looks like a My Number", () => {
    const collector = createAppendCollector();
    const last = part("123456789018", 1, 2);
    expect(recognise(last, TEST_TABLES)).toEqual({ category: "multi.partial", level: "S2", flags: [] });
    collector.add(last, 0);
    const done = collector.add(part("JAHIS9\r\n1,", 0, 2), 1);
    if (done.kind !== "complete") throw new Error(done.kind);
    expect(recognise(done.symbol, TEST_TABLES).category).toBe("rx.jahis");
  });

  it("may hold together what no single symbol can", () => {
    const text = `JAHIS9\r\n${"検".repeat(1500)}`;
    const bytes = new TextEncoder().encode(text);
    expect(recognise({ bytes, symbology: "QRCode", joinedFrom: 2 }, TEST_TABLES).category).toBe("rx.jahis");
    expect(recognise({ bytes, symbology: "QRCode" }, TEST_TABLES).category).toBe("oversize");
  });
});
