import { describe, expect, it } from "vitest";
import { LEVELS } from "../../../src/scan/recognise/categories.ts";
import { recognise } from "../../../src/scan/recognise/index.ts";
import { bytesOf, symbolOf, TEST_TABLES, VECTORS } from "../code-vectors.ts";

describe("the published scan vectors", () => {
  it("know the same categories and levels as the recogniser", () => {
    expect(LEVELS).toEqual(VECTORS.categories);
  });

  it.each(VECTORS.vectors.map((vector) => [`${vector.id} ${vector.note}`, vector] as const))(
    "%s",
    (_, vector) => {
      const result = recognise(symbolOf(vector), TEST_TABLES);
      expect([vector.expected, ...(vector.alsoAccept ?? [])]).toContain(result.category);
      expect(result.level).toBe(LEVELS[result.category]);
      if (!vector.alsoAccept) expect(result.level).toBe(vector.level);
      expect(result.flags).toEqual(expect.arrayContaining(vector.expectedFlags ?? []));
      expect(result.dates ?? {}).toEqual(vector.expectedFields ?? {});
    },
  );

  it.each(
    VECTORS.vectors.filter((vector) => vector.level === "S3").map((vector) => [vector.id, vector] as const),
  )("%s is overwritten, because it is a secret", (_, vector) => {
    const symbol = symbolOf(vector);
    expect(bytesOf(vector).some((byte) => byte !== 0)).toBe(true);
    recognise(symbol, TEST_TABLES);
    expect(symbol.bytes.every((byte) => byte === 0)).toBe(true);
  });
});
