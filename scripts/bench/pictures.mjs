import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentType } from "../lib/mime.mjs";

/** After this a decoder counts as having read nothing (ms). */
const limitMs = 60_000;

/**
 * @typedef {(picture: { base64: string, type: string, name: string }) =>
 *   Promise<{ texts: string[], hex: string[], ms: number }>} InPage runs in the page
 */

/**
 * Decodes one picture in the page. A picture the page cannot decode counts as not read and leaves a word on stderr.
 * @param {import("@playwright/test").Page} page
 * @param {{ folder: string, file: string, name: string, decode: InPage, reopen: () => Promise<void> }} task
 *   reopen: called after a failure, which may have taken the page with it
 * @returns {Promise<import("./score.d.mts").Reading>}
 */
export async function readPicture(page, { folder, file, name, decode, reopen }) {
  const started = performance.now();
  try {
    const picture = { base64: await readFile(join(folder, file), "base64"), type: contentType(file), name };
    const reading = page.evaluate(decode, picture);
    // When the limit wins, the other promise ends with the page it runs in.
    reading.catch(() => {});
    const { texts, hex, ms } = await Promise.race([reading, late()]);
    return { file, texts, hex, ms: Math.round(ms * 10) / 10 };
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    await reopen();
    return { file, texts: [], hex: [], ms: Math.round(performance.now() - started) };
  }
}

/** @returns {Promise<never>} */
function late() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs).unref();
  });
}
