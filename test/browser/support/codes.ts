import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, type WriterOptions, writeBarcode } from "zxing-wasm/writer";

const wasm = createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm");
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What Playwright puts into a file input. */
export interface Photo {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Format = NonNullable<WriterOptions["format"]>;
const FORMATS: Record<string, Format> = { "UPC-A": "UPCA" };

/**
 * A picture of a code, 4 pixels a module.
 * @param symbology name as in the scan vectors
 * @returns `null` when the writer cannot draw this content
 */
export async function drawCode(content: string | Uint8Array, symbology = "QRCode"): Promise<Photo | null> {
  const format = FORMATS[symbology] ?? (symbology as Format);
  // The lowest correction level leaves the most room for long contents.
  const options = symbology === "QRCode" ? "ecLevel=L" : "";
  const { image } = await writeBarcode(content, { format, scale: 4, options });
  return image && photo(Buffer.from(await image.arrayBuffer()), "code.png");
}

export const photo = (buffer: Buffer, name: string): Photo => ({
  name,
  mimeType: name.endsWith(".jpg") ? "image/jpeg" : "image/png",
  buffer,
});

/** A QR code with this text, as a photo. */
export async function qr(text: string): Promise<Photo> {
  const drawn = await drawCode(text);
  if (!drawn) throw new Error("the writer refused a QR code");
  return drawn;
}

/** A picture from `test/fixtures/images`. */
export const fixture = (name: string): Photo =>
  photo(readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url)), name);
