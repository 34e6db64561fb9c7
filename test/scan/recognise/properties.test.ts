import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVELS } from "../../../src/scan/recognise/categories.ts";
import { type Recognised, recognise } from "../../../src/scan/recognise/index.ts";
import { readSymbolText } from "../../../src/scan/text.ts";
import { bytesOf, symbolOf, TEST_TABLES, VECTORS } from "../code-vectors.ts";

const SEED = 20_261_122;
const encode = (text: string) => new TextEncoder().encode(text);

/** Pieces of the published payloads, so that random texts reach deep into the recognisers. */
const pieces = VECTORS.vectors
  .map((vector) => vector.payload ?? "")
  .filter((payload) => payload.length > 0 && payload.length < 300)
  .flatMap((payload) => [payload, ...payload.split(/(?<=[:/,.\s])/)]);

const spliced = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 8 })), {
    maxLength: 6,
  })
  .map((parts) => encode(parts.join("")));
const payload = fc.oneof(
  fc.uint8Array({ maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 80 }).map(encode),
  fc.stringMatching(/^[0-9 -]{0,60}$/).map(encode),
  spliced,
);
const symbology = fc.constantFrom("QRCode", "MicroQRCode", "Code128", "EAN-13", "PDF417", "DataMatrix", "");
const identifier = fc.constantFrom("]Q1", "]C1", "]d2", "]Q3");

/** Everything in a result that came from the payload, and not from the recogniser's own vocabulary. */
function released({ category, level, flags, ...rest }: Recognised): string {
  expect(LEVELS[category]).toBe(level);
  for (const flag of flags) expect(flag).toMatch(/^(?:[a-z]+-[a-z]+|warn:[A-Za-z0-9-]+)$/);
  return JSON.stringify(rest);
}

function fourCharacterParts(text: string): string[] {
  const characters = Array.from(text);
  return characters.slice(3).map((_, index) => characters.slice(index, index + 4).join(""));
}

describe("whatever is scanned", () => {
  it("is recognised without an error, and nothing of insurance data or secrets leaves", () => {
    let kept = 0;
    fc.assert(
      fc.property(payload, symbology, fc.option(identifier), (bytes, name, aim) => {
        const read = readSymbolText(bytes);
        const text = read.kind === "text" ? read.text : "";
        const symbol = { bytes, symbology: name, ...(aim !== null && { symbologyIdentifier: aim }) };
        const result = recognise(symbol, TEST_TABLES);
        const left = released(result);
        if (result.level === "S3") expect(bytes.every((byte) => byte === 0)).toBe(true);
        if (result.level !== "S2" && result.level !== "S3") return;
        if (result.category === "cert.verified") return;
        kept += 1;
        expect(left).toMatch(/^(?:\{\}|\{"insurerLaw":"[0-9]{2}"\})$/);
        for (const part of fourCharacterParts(text)) expect(left).not.toContain(part);
      }),
      { seed: SEED, numRuns: 20_000 },
    );
    expect(kept).toBeGreaterThan(5_000);
  });

  it("leaves nothing of the published secret and insurance payloads either", () => {
    const secret = VECTORS.vectors.filter(({ level }) => level === "S2" || level === "S3");
    expect(secret.length).toBeGreaterThan(40);
    for (const vector of secret) {
      const read = readSymbolText(bytesOf(vector));
      const result = recognise(symbolOf(vector), TEST_TABLES);
      const left = released({ ...result, dates: {} });
      for (const part of fourCharacterParts(read.kind === "text" ? read.text : "")) {
        expect(left).not.toContain(part);
      }
    }
  });
});

const toFullWidth = (digits: string) =>
  digits.replace(/[0-9]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
const separator = fc.constantFrom(
  "",
  "",
  " ",
  "-",
  "\u3000",
  "‐",
  "–",
  "—",
  "−",
  "ー",
  "\u00a0",
  "\t",
  "\u200b",
  "\u200f",
);
const wrapper = fc.constantFrom(
  ["", ""],
  ["\u202e", "\u202c"],
  ["\u2067", "\u2069"],
  [" ", "\n"],
  ["\ufeff", ""],
);

describe("twelve digits", () => {
  it("are a secret however they are spaced, hyphenated, widened or wrapped", () => {
    const grouped = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(grouped, fc.boolean(), wrapper, (groups, wide, [before, after]) => {
        const digits = groups.map(([digit, gap]) => `${digit}${gap}`).join("");
        const text = `${before}${wide ? toFullWidth(digits) : digits}${after}`;
        const symbol = { bytes: encode(text), symbology: "QRCode" };
        const result = recognise(symbol, TEST_TABLES);
        expect(["mynumber", "digits12"]).toContain(result.category);
        expect(released(result)).toBe("{}");
        expect(symbol.bytes.every((byte) => byte === 0)).toBe(true);
      }),
      { seed: SEED, numRuns: 5_000 },
    );
  });
});
