import { describe, expect, it } from "vitest";
import { decodeStrictly, readSymbolText } from "../../src/scan/text.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("the text of a symbol", () => {
  it("is UTF-8 when the bytes are valid UTF-8", () => {
    const read = readSymbolText(new TextEncoder().encode("資格確認書"));
    expect(read).toEqual({ kind: "text", text: "資格確認書", encoding: "utf-8" });
  });

  it("is Shift_JIS when the bytes are valid only there", () => {
    expect(readSymbolText(bytes(0x8c, 0x9f, 0x8f, 0xd8))).toEqual({
      kind: "text",
      text: "検証",
      encoding: "shift_jis",
    });
  });

  it("holds the extended characters of names, as Windows does", () => {
    expect(readSymbolText(bytes(0xfb, 0xfc, 0xed, 0x95, 0x87, 0x40))).toMatchObject({ text: "髙﨑①" });
  });

  it("is nothing when the bytes are valid in neither", () => {
    expect(readSymbolText(bytes(0xff, 0xff, 0xff))).toEqual({ kind: "binary" });
    expect(readSymbolText(bytes(0x82, 0xa0, 0x82))).toEqual({ kind: "binary" });
  });

  it("has no byte order mark, but keeps NUL and other controls", () => {
    expect(readSymbolText(bytes(0xef, 0xbb, 0xbf, 0x43, 0x48, 0x31))).toMatchObject({ text: "CH1" });
    expect(readSymbolText(bytes(0x43, 0x48, 0x31, 0, 1))).toMatchObject({ text: "CH1\0\u0001" });
  });

  it("is never repaired", () => {
    expect(decodeStrictly(bytes(0x41, 0xc3), "utf-8")).toBeNull();
  });
});
