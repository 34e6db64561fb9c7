import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule as prepareReader, readBarcodes } from "zxing-wasm/reader";
import { prepareZXingModule as prepareWriter, writeBarcode } from "zxing-wasm/writer";
import { type Gray, gray, rgbaOf } from "../../../src/scan/image/gray.ts";
import type { Reader } from "../../../src/scan/worker/still.ts";

const require = createRequire(import.meta.url);
const wasm = (path: string): ArrayBuffer => {
  const file = readFileSync(require.resolve(`zxing-wasm/${path}`));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
};
const overrides = (path: string) => ({
  overrides: { wasmBinary: wasm(path), print: () => undefined, printErr: () => undefined },
  fireImmediately: true as const,
});
await prepareReader(overrides("reader/zxing_reader.wasm"));
await prepareWriter(overrides("writer/zxing_writer.wasm"));

/** A QR symbol as modules: `size` a side, 1 dark. */
export async function drawQr(text: string, options: string): Promise<{ size: number; dark: Uint8Array }> {
  const { symbol, error } = await writeBarcode(text, { format: "QRCode", options, withQuietZones: false });
  if (!symbol) throw new Error(error);
  const { width: size, data } = symbol;
  return { size, dark: Uint8Array.from(data, (value) => (value === 0 ? 1 : 0)) };
}

/** The symbol as a picture: `cell` pixels a module and a quiet zone of four modules. */
export function pictureOf({ size, dark }: { size: number; dark: Uint8Array }, cell: number): Gray {
  const side = (size + 8) * cell;
  const out = gray(side, side);
  out.data.fill(230);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [u, v] = [Math.floor(x / cell) - 4, Math.floor(y / cell) - 4];
      if (u >= 0 && v >= 0 && u < size && v < size && dark[v * size + u]) out.data[y * side + x] = 30;
    }
  return out;
}

/** The ordinary decoder outside of a browser, which takes anything with the shape of an `ImageData`. */
export const reader: Reader = {
  read: async (image, { kinds, denoise = false, global = false, pure = false }) => {
    const picture = { ...rgbaOf(image), colorSpace: "srgb" } as ImageData;
    const found = await readBarcodes(picture, {
      formats: kinds === "qr" ? ["QRCode", "MicroQRCode", "RMQRCode"] : [],
      textMode: "Plain",
      tryDenoise: denoise,
      binarizer: global ? "GlobalHistogram" : "LocalAverage",
      isPure: pure,
    });
    return found.filter((r) => r.isValid).map((r) => ({ bytes: r.bytes, symbology: r.format }));
  },
  now: () => performance.now(),
};
