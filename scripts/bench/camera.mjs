import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../lib/root.mjs";
import { serve } from "../serve.mjs";
import { launch, phone, slowCpu } from "./browser.mjs";
import { median } from "./stats.mjs";

const startButton = '[data-action="camera-start"]';
const recognised = "[data-recognised]";
/** After this a run counts as not read (ms). */
export const cameraLimitMs = 15_000;

/**
 * How long it takes from the tap on the start button until the code on the film is recognised, with the page's main
 * thread slowed down four times.
 * @param {string} video MJPEG the fake camera plays from its first frame each time it is opened
 * @param {string} url a page with the two marks above
 * @param {number} runs
 * @returns {Promise<{ ms: number | undefined, read: number }>} ms: median of the runs that read; read: how many did
 */
export async function measureCamera(video, url, runs) {
  const browser = await launch([
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${video}`,
  ]);
  try {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const time = await scanOnce(browser, url);
      if (time !== undefined) times.push(time);
    }
    return { ms: times.length === 0 ? undefined : median(times), read: times.length };
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @returns {Promise<number | undefined>} undefined when nothing was recognised within the limit
 */
async function scanOnce(browser, url) {
  const context = await browser.newContext({ ...phone, permissions: ["camera"] });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    const button = page.locator(startButton);
    await button.waitFor({ timeout: 10_000 });
    await slowCpu(page, 4);
    const started = performance.now();
    await button.evaluate((/** @type {HTMLElement} */ element) => element.click());
    const found = await page
      .waitForSelector(recognised, { state: "attached", timeout: cameraLimitMs })
      .then(() => true)
      .catch(() => false);
    return found ? performance.now() - started : undefined;
  } finally {
    await context.close();
  }
}

/**
 * A bare page with html5-qrcode as its documentation shows it, in the form this benchmark asks for.
 * @returns {Promise<import("../serve.d.mts").StaticServer>}
 */
export async function serveHtml5Qrcode() {
  const folder = join(root, ".cache", "bench", "html5-qrcode");
  await mkdir(folder, { recursive: true });
  const script = "html5-qrcode.min.js";
  await copyFile(join(root, "node_modules", "html5-qrcode", script), join(folder, script));
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>html5-qrcode</title>
<button type="button" data-action="camera-start">Start</button>
<div id="reader"></div>
<script src="${script}"></script>
<script>
  const reader = new Html5Qrcode("reader");
  document.querySelector("button").onclick = () =>
    reader.start({ facingMode: "environment" }, { fps: 10, qrbox: { width: 250, height: 250 } }, (text) => {
      document.body.dataset.recognised = text;
    });
</script>
</html>
`;
  await writeFile(join(folder, "index.html"), page);
  return serve({ root: folder, port: 0 });
}
