import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from "zxing-wasm/reader";
import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url";
import { type Gray, rgbaOf } from "../image/gray.ts";
import type { ScannedSymbol } from "../symbol.ts";

export type { ReaderOptions, ReadResult };

/** What a member is likely to hold. */
export const QR_FAMILY = ["QRCode", "MicroQRCode", "RMQRCode"] as const;
/** The word 二次元コード on the leaflet does not promise a QR (codes §7). */
export const MATRIX = [...QR_FAMILY, "DataMatrix", "PDF417", "Aztec"] as const;
/** Read only to be named: payment slips, goods and medicines. */
export const LINEAR = ["Code128", "EAN13", "EAN8", "UPCA", "UPCE"] as const;

export const BASE: ReaderOptions = {
  formats: [...MATRIX],
  maxNumberOfSymbols: 8,
  textMode: "Plain",
  tryHarder: true,
};

let prepared: Promise<unknown> | null = null;

async function compile(): Promise<void> {
  await prepareZXingModule({
    // The decoder prints what it stumbles over; a failure is told by the reply alone.
    overrides: { locateFile: () => wasmUrl, print: () => undefined, printErr: () => undefined },
    fireImmediately: true,
  });
  // Engines optimise what has run: reading nothing a few times makes the first real frame quick.
  const blank = new ImageData(640, 640);
  await readBarcodes(blank, { ...BASE, formats: ["QRCode"], tryHarder: false });
  await readBarcodes(blank, { ...BASE, tryInvert: false });
}

/** Loads and warms the decoder; called early so that the first frame does not wait for it. */
export function prepare(): Promise<unknown> {
  prepared ??= compile().catch((error: unknown) => {
    prepared = null;
    throw error;
  });
  return prepared;
}

export function symbolOf(result: ReadResult): ScannedSymbol {
  return {
    bytes: result.bytes,
    symbology: result.format,
    symbologyIdentifier: result.symbologyIdentifier,
    ...(result.sequenceSize > 1 && {
      append: {
        index: result.sequenceIndex,
        size: result.sequenceSize,
        parity: Number(result.sequenceId) || 0,
      },
    }),
  };
}

/** Symbols of a picture in four channels, those that were read without a doubt. */
export async function read(image: ImageData, options: ReaderOptions): Promise<readonly ScannedSymbol[]> {
  const results = await readBarcodes(image, { ...BASE, ...options });
  return results.filter((r) => r.isValid).map(symbolOf);
}

export function readGray(image: Gray, options: ReaderOptions): Promise<readonly ScannedSymbol[]> {
  return read(new ImageData(rgbaOf(image).data, image.width, image.height), options);
}
