// Reads every picture of a set with the app's own decoder and counts:
//   npm run bench:scan -- --set FOLDER
// FOLDER/manifest.json lists the pictures: [{ file, texts, hex }] or { images: [...] }. One line of JSON goes to stdout
// for each picture and one for the whole set at the end; everything else goes to stderr.
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { contentType } from "../lib/mime.mjs";
import { root } from "../lib/root.mjs";
import { runNode } from "../lib/run.mjs";
import { serve } from "../serve.mjs";
import { launch } from "./browser.mjs";
import { imagesOf, score } from "./score.mjs";

const limitMs = 60_000;

/**
 * Decodes one picture in the page. A picture the page cannot decode counts as not read and leaves a word on stderr.
 * @param {import("@playwright/test").Page} page
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<import("./score.d.mts").Reading>}
 */
async function readPicture(page, folder, file) {
  const started = performance.now();
  try {
    const picture = { base64: await readFile(join(folder, file), "base64"), type: contentType(file) };
    const reading = page.evaluate(decodeInPage, picture);
    // When the limit wins, the other promise ends with the page it runs in.
    reading.catch(() => {});
    const { texts, hex, ms } = await Promise.race([reading, late()]);
    return { file, texts, hex, ms: Math.round(ms * 10) / 10 };
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    await openDecoder(page);
    return { file, texts: [], hex: [], ms: Math.round(performance.now() - started) };
  }
}

/**
 * Runs in the page; `__benchDecode` is what src/scan/bench-entry.ts puts there.
 * @param {{ base64: string, type: string }} picture
 * @returns {Promise<{ texts: string[], hex: string[], ms: number }>}
 */
function decodeInPage({ base64, type }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return /** @type {any} */ (window).__benchDecode(new Blob([bytes], { type }));
}

/** @returns {Promise<never>} */
function late() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs).unref();
  });
}

/** @param {import("@playwright/test").Page} page */
async function openDecoder(page) {
  await page.goto("/bench-scan.html");
  await page.waitForFunction(() => "__benchDecode" in window, undefined, { timeout: 30_000 });
}

async function main() {
  const { values } = parseArgs({ options: { set: { type: "string" } } });
  if (values.set === undefined)
    throw new Error("Name the set of pictures: npm run bench:scan -- --set FOLDER");
  // npm changes to the project's folder; the name was typed in this one.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.set);
  const truths = imagesOf(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  if ((await runNode("scripts/build.mjs", ["--bench"], { toStderr: true })) !== 0)
    throw new Error("The build failed.");

  const server = await serve({ root: join(root, "dist-bench"), port: 0 });
  const browser = await launch();
  try {
    const page = await browser.newPage({ baseURL: server.url });
    await openDecoder(page);
    const readings = [];
    for (const { file } of truths) {
      const reading = await readPicture(page, folder, file);
      readings.push(reading);
      console.log(JSON.stringify(reading));
    }
    console.log(JSON.stringify(score(truths, readings)));
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
