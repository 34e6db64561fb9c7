import { phone, slowCpu, slowNetwork } from "./browser.mjs";
import { medians } from "./stats.mjs";

/**
 * A first visit on a slow phone (CPU ÷ 4, slow 4G), without a service worker.
 * @typedef {object} PageLoad
 * @property {number} htmlBytes of the page as it was sent (brotli)
 * @property {number} requestsBeforeLargestPaint the page itself included
 * @property {number} scriptBytes all scripts until the network was quiet, hence until hydrated and a little beyond (brotli)
 * @property {number} layoutShift sum of all shifts
 * @property {number} blockingMs what long tasks took beyond 50 ms each
 * @property {number} firstPaintMs first contentful paint
 * @property {number} largestPaintMs largest contentful paint
 */

/**
 * Loads the pages in turn, so that whatever else the machine does strikes them alike.
 * @template {string} Name
 * @param {import("@playwright/test").Browser} browser
 * @param {Record<Name, string>} urls
 * @param {number} runs
 * @returns {Promise<Record<Name, PageLoad>>} the median of each figure
 */
export async function measurePageLoads(browser, urls, runs) {
  const pages = /** @type {[Name, string][]} */ (Object.entries(urls));
  /** @type {Map<Name, PageLoad[]>} */
  const loads = new Map(pages.map(([name]) => [name, []]));
  // The browser itself is slower the first time.
  await loadOnce(browser, pages[0]?.[1] ?? "about:blank");
  for (let run = 0; run < runs; run += 1) {
    for (const [name, url] of pages) loads.get(name)?.push(await loadOnce(browser, url));
  }
  const results = [...loads].map(([name, list]) => [name, medians(list)]);
  return Object.fromEntries(results);
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @returns {Promise<PageLoad>}
 */
async function loadOnce(browser, url) {
  const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { shift: 0, blocking: 0, largest: 0 };
      Object.defineProperty(window, "__bench", { value: seen });
      /** @type {(type: string, take: (entry: any) => void) => void} */
      const observe = (type, take) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
      observe("layout-shift", (entry) => {
        seen.shift += entry.value;
      });
      observe("longtask", (entry) => {
        seen.blocking += Math.max(0, entry.duration - 50);
      });
      observe("largest-contentful-paint", (entry) => {
        seen.largest = entry.startTime;
      });
    });
    await slowCpu(page, 4);
    await slowNetwork(page);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1000);
    return await page.evaluate(() => {
      const { shift, blocking, largest } = /** @type {any} */ (window).__bench;
      const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (
        performance.getEntriesByType("navigation")
      );
      const resources = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
      const scripts = resources.filter(({ name }) => /\.m?js$/.test(new URL(name).pathname));
      return {
        htmlBytes: navigation?.encodedBodySize ?? Number.NaN,
        requestsBeforeLargestPaint: 1 + resources.filter(({ startTime }) => startTime < largest).length,
        scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        layoutShift: shift,
        blockingMs: blocking,
        firstPaintMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        largestPaintMs: largest,
      };
    });
  } finally {
    await context.close();
  }
}
