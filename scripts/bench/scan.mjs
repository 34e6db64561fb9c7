// Reads every picture of a set with the app's own decoder and counts:
//   npm run bench:scan -- --set FOLDER [--peers]
// FOLDER/manifest.json lists the pictures: [{ file, texts, hex }] or { images: [...] }. One line of JSON goes to stdout
// for each picture and one for the whole set at the end; with --peers, one more for html5-qrcode as shipped and for
// plain zxing-wasm on the same pictures, and ours again in the same form. Everything else goes to stderr.
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../lib/root.mjs";
import { runNode } from "../lib/run.mjs";
import { serve } from "../serve.mjs";
import { launch } from "./browser.mjs";
import { peerBytes, peerNames, readWithPeer, servePeers } from "./peers.mjs";
import { readPicture } from "./pictures.mjs";
import { feasible, imagesOf, score } from "./score.mjs";

/** @typedef {import("./score.d.mts").Truth} Truth */
/** @typedef {import("./score.d.mts").Reading} Reading */

const site = join(root, "dist-bench");

/**
 * Runs in the page; `__benchDecode` is what src/scan/bench-entry.ts puts there.
 * @param {{ base64: string, type: string }} picture
 * @returns {Promise<{ texts: string[], hex: string[], ms: number }>}
 */
function decodeInPage({ base64, type }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return /** @type {any} */ (window).__benchDecode(new Blob([bytes], { type }));
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} folder
 * @param {readonly Truth[]} truths
 * @returns {Promise<Reading[]>} the app's own readings, each printed when it is there
 */
async function readOurs(page, folder, truths) {
  const reopen = async () => {
    await page.goto("/bench-scan.html");
    await page.waitForFunction(() => "__benchDecode" in window, undefined, { timeout: 30_000 });
  };
  await reopen();
  const readings = [];
  for (const { file } of truths) {
    const reading = await readPicture(page, { folder, file, name: "ours", decode: decodeInPage, reopen });
    readings.push(reading);
    console.log(JSON.stringify(reading));
  }
  return readings;
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} folder
 * @param {readonly Truth[]} truths
 * @param {(typeof peerNames)[number]} name
 * @returns {Promise<Reading[]>}
 */
async function readPeer(page, folder, truths, name) {
  const reopen = async () => {
    await page.goto("/index.html");
    await page.waitForFunction(() => "__peers" in window, undefined, { timeout: 30_000 });
  };
  await reopen();
  const readings = [];
  for (const { file } of truths)
    readings.push(await readPicture(page, { folder, file, name, decode: readWithPeer, reopen }));
  return readings;
}

/** @returns {Promise<number>} the worker and its wasm as they are sent, brotli (bytes) */
async function ourBytes() {
  const assets = join(site, "assets");
  const names = (await readdir(assets)).filter((name) => /^(decode\.worker|zxing_reader).*\.br$/.test(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(assets, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * @param {string} decoder
 * @param {readonly Truth[]} truths
 * @param {readonly Reading[]} readings
 * @param {number} bytes
 */
function printRow(decoder, truths, readings, bytes) {
  const all = score(truths, readings);
  const rightPercent = Math.round((1000 * all.right) / all.images) / 10;
  console.log(JSON.stringify({ decoder, ...all, rightPercent, ...feasible(truths, readings), bytes }));
}

async function main() {
  const { values } = parseArgs({
    options: { set: { type: "string" }, peers: { type: "boolean", default: false } },
  });
  if (values.set === undefined)
    throw new Error("Name the set of pictures: npm run bench:scan -- --set FOLDER");
  // npm changes to the project's folder; the name was typed in this one.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.set);
  const truths = imagesOf(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  if ((await runNode("scripts/build.mjs", ["--bench", "--if-changed"], { toStderr: true })) !== 0)
    throw new Error("The build failed.");

  const server = await serve({ root: site, port: 0 });
  const peers = values.peers ? await servePeers() : undefined;
  const browser = await launch();
  try {
    const ours = await readOurs(await browser.newPage({ baseURL: server.url }), folder, truths);
    console.log(JSON.stringify(score(truths, ours)));
    if (peers === undefined) return;
    printRow("ours", truths, ours, await ourBytes());
    for (const name of peerNames) {
      const page = await browser.newPage({ baseURL: peers.url });
      printRow(name, truths, await readPeer(page, folder, truths, name), await peerBytes(name));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    await peers?.close();
  }
}

await main();
