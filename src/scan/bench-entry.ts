import { createDecoder } from "./decoder.ts";
import { readStillImage } from "./still-image.ts";
import { readSymbolText } from "./text.ts";

/** Only in the measuring build: the app's own still-image path, with what it read laid open. */
const decoder = createDecoder();
const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");

async function decode(file: Blob): Promise<{ texts: string[]; hex: string[]; ms: number }> {
  const began = performance.now();
  const result = await readStillImage(file, decoder);
  const ms = performance.now() - began;
  const symbols = result.ok ? result.symbols : [];
  const textOf = (bytes: Uint8Array): string => {
    const read = readSymbolText(bytes);
    return read.kind === "text" ? read.text : "";
  };
  return {
    texts: symbols.map(({ bytes }) => textOf(bytes)),
    hex: symbols.map(({ bytes }) => hexOf(bytes)),
    ms,
  };
}

Object.assign(window, { __benchDecode: decode });
