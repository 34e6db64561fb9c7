// Measures the search of the built app on a slow phone: npm run bench:search -- [--throttle 4] [--runs 5]
// For each language: bytes of what is searched, time until it is ready, time from a letter typed to the list shown.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { root } from "../lib/root.mjs";
import { runNode } from "../lib/run.mjs";
import { serve } from "../serve.mjs";
import { launch, phone, slowCpu } from "./browser.mjs";
import { median, quantile } from "./stats.mjs";

const { values: options } = parseArgs({
  options: { throttle: { type: "string", default: "4" }, runs: { type: "string", default: "5" } },
});

/** What people type, by language; the letters are typed one after the other. */
const QUERIES = {
  ja: ["黄色いカード", "会社をやめる", "hokensho", "全額払った"],
  "ja-simple": ["きいろい カード", "かいしゃを やめる", "とどかない"],
  en: ["yellow card", "quit my job", "hokensho", "did not recieve"],
};

/** @param {string} site */
function documentFiles(site) {
  const folder = join(site, "assets");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))
    .filter(({ text }) => text.includes('"kind":"question"') || text.includes("kind:`question`"));
}

/**
 * Types a text letter by letter and times each letter until the list has been drawn.
 * @param {import("@playwright/test").Page} page
 * @param {string} text
 * @returns {Promise<number[]>} milliseconds for each letter
 */
function typeAndTime(page, text) {
  return page.evaluate(async (whole) => {
    const field = /** @type {HTMLInputElement} */ (document.querySelector("[data-search]"));
    const times = [];
    for (let length = 1; length <= whole.length; length += 1) {
      const started = performance.now();
      field.value = whole.slice(0, length);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // Preact draws in a task of its own; two frames later the list is on screen.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times;
  }, text);
}

/**
 * The same frames without any work: what the two animation frames cost by themselves.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<number>}
 */
function idleFrames(page) {
  return page.evaluate(async () => {
    const started = performance.now();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - started;
  });
}

async function main() {
  if ((await runNode("scripts/build.mjs", ["--if-changed"], { toStderr: true })) !== 0) {
    throw new Error("The build failed.");
  }
  const site = join(root, "dist");
  for (const { name, text } of documentFiles(site)) {
    const brotli = brotliCompressSync(text).length;
    console.log(JSON.stringify({ file: name, bytes: text.length, brotli }));
  }
  const server = await serve({ root: site, port: 0 });
  const browser = await launch();
  try {
    for (const [locale, queries] of Object.entries(QUERIES)) {
      const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
      const page = await context.newPage();
      await slowCpu(page, Number(options.throttle));
      const started = performance.now();
      await page.goto(`${server.url}/${locale}/search/`);
      await page.waitForSelector("[data-search-ready]", { state: "attached", timeout: 60_000 });
      const readyMs = performance.now() - started;
      const times = [];
      const idle = [];
      for (let run = 0; run < Number(options.runs); run += 1) {
        for (const query of queries) times.push(...(await typeAndTime(page, query)));
        idle.push(await idleFrames(page));
      }
      const round = (/** @type {number} */ ms) => Math.round(ms * 10) / 10;
      const [half, most] = [round(median(times)), round(quantile(times, 0.95))];
      const frames = round(median(idle));
      console.log(
        JSON.stringify({
          locale,
          throttle: Number(options.throttle),
          readyMs: Math.round(readyMs),
          letters: times.length,
          medianMs: half,
          p95Ms: most,
          emptyFramesMs: frames,
          ratio: round(half / frames),
        }),
      );
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
