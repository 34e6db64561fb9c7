import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse, power, times } from "../../../src/scan/qr/galois.ts";
import { correct } from "../../../src/scan/qr/reed-solomon.ts";
import { chanceOf } from "../../../src/scan/qr/soft.ts";

/** A valid word: the check codewords are what remains when all of them are erased. */
function wordOf(data: Uint8Array, checks: number): Uint8Array {
  const places = Array.from({ length: checks }, (_, i) => data.length + i);
  const done = correct(Uint8Array.of(...data, ...new Uint8Array(checks)), checks, places);
  if (!done) throw new Error("not encoded");
  return done.codewords;
}

describe("the field", () => {
  it("divides as it multiplies", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), fc.integer({ min: 0, max: 255 }), (a, b) => {
        expect(times(times(a, b), inverse(a))).toBe(b);
      }),
    );
    expect(power(255)).toBe(1);
    expect(() => inverse(0)).toThrow(RangeError);
  });
});

describe("a word", () => {
  it("knows the check codewords of the standard", () => {
    // "01234567" as version 1-M (ISO/IEC 18004, annex I).
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    const checks = [165, 36, 212, 193, 237, 54, 199, 135, 44, 85];
    expect([...wordOf(Uint8Array.from(data), 10)]).toEqual([...data, ...checks]);
  });

  it("is corrected as long as erasures and twice the errors do not exceed the checks", () => {
    const cases = fc.record({
      data: fc.uint8Array({ minLength: 5, maxLength: 60 }),
      checks: fc.integer({ min: 7, max: 30 }),
      erased: fc.integer({ min: 0, max: 30 }),
      order: fc.infiniteStream(fc.nat()),
    });
    fc.assert(
      fc.property(cases, ({ data, checks, erased, order }) => {
        const word = wordOf(data, checks);
        const erasures = Math.min(erased, checks);
        const errors = Math.floor((checks - erasures) / 2);
        const places = Array.from(word, (_, i) => [order.next().value as number, i] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, i]) => i);
        const seen = word.slice();
        const wrong = places.slice(0, Math.min(erasures + errors, word.length));
        for (const place of wrong) seen[place] = (seen[place] as number) ^ 0x5a;
        const done = correct(seen, checks, places.slice(0, erasures));
        expect(done?.codewords).toEqual(word);
        expect(done?.errors).toBe(Math.max(0, wrong.length - erasures));
      }),
    );
  });

  it("with too many erasures is given up", () => {
    expect(correct(new Uint8Array(20), 7, [0, 1, 2, 3, 4, 5, 6, 7])).toBeNull();
  });
});

describe("the chance that noise passes", () => {
  it("grows with what is given up on", () => {
    expect(chanceOf(50, 18, 0, 0)).toBeLessThan(-43);
    for (let erased = 0; erased < 16; erased += 1)
      expect(chanceOf(50, 18, erased + 1, 0)).toBeGreaterThan(chanceOf(50, 18, erased, 0));
    expect(chanceOf(50, 18, 0, 9)).toBeGreaterThan(-14);
  });
});
