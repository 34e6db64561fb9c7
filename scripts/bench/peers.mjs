import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { root } from "../lib/root.mjs";
import { serve } from "../serve.mjs";

/** The decoders measured beside ours: html5-qrcode as shipped, and zxing-wasm with its own settings. */
export const peerNames = /** @type {const} */ (["html5-qrcode", "zxing-wasm"]);

const files = {
  "html5-qrcode": ["html5-qrcode/html5-qrcode.min.js"],
  "zxing-wasm": ["zxing-wasm/dist/iife/reader/index.js", "zxing-wasm/dist/reader/zxing_reader.wasm"],
};

/** Each function takes the picture as a file and gives back texts, payloads and the time it took. */
const page = `<!doctype html>
<meta charset="utf-8">
<title>peers</title>
<div id="reader"></div>
<script src="html5-qrcode.min.js"></script>
<script src="index.js"></script>
<script>
  const { readBarcodes, prepareZXingModule } = ZXingWASM;
  const ready = prepareZXingModule({
    overrides: { locateFile: () => "zxing_reader.wasm" },
    fireImmediately: true,
  });
  const html5 = new Html5Qrcode("reader");
  const hexOf = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  window.__peers = {
    "html5-qrcode": async (blob) => {
      const file = new File([blob], "picture", { type: blob.type });
      const found = await html5.scanFileV2(file, false).catch(() => null);
      return { texts: found ? [found.decodedText] : [], hex: [] };
    },
    "zxing-wasm": async (blob) => {
      await ready;
      // Given the file itself it would use a decoder of its own, which knows no WebP.
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context.drawImage(bitmap, 0, 0);
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const found = await readBarcodes(pixels, { textMode: "Plain" });
      return { texts: found.map(({ text }) => text), hex: found.map(({ bytes }) => hexOf(bytes)) };
    },
  };
</script>
`;

/**
 * Serves the page with both decoders from this machine.
 * @returns {Promise<import("../serve.d.mts").StaticServer>}
 */
export async function servePeers() {
  const folder = join(root, ".cache", "bench", "peers");
  await mkdir(folder, { recursive: true });
  for (const file of Object.values(files).flat())
    await copyFile(join(root, "node_modules", file), join(folder, file.split("/").at(-1) ?? file));
  await writeFile(join(folder, "index.html"), page);
  return serve({ root: folder, port: 0 });
}

/**
 * @param {(typeof peerNames)[number]} name
 * @returns {Promise<number>} what a browser loads for it, brotli (bytes)
 */
export async function peerBytes(name) {
  const contents = await Promise.all(files[name].map((file) => readFile(join(root, "node_modules", file))));
  return contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
}

/**
 * Runs in the page.
 * @param {{ base64: string, type: string, name: string }} picture
 * @returns {Promise<{ texts: string[], hex: string[], ms: number }>}
 */
export async function readWithPeer({ base64, type, name }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const blob = new Blob([bytes], { type });
  const began = performance.now();
  const { texts, hex } = await /** @type {any} */ (window).__peers[name](blob);
  return { texts, hex, ms: performance.now() - began };
}
