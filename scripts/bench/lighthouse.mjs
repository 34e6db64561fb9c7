import lighthouse from "lighthouse";
import { freePort, launch } from "./browser.mjs";

export const categories = /** @type {const} */ (["performance", "accessibility", "best-practices", "seo"]);

/**
 * Lighthouse's mobile figures: a simulated slow phone and network.
 * @typedef {object} Audit
 * @property {Record<typeof categories[number], number>} scores 0 to 100
 * @property {number} firstPaintMs first contentful paint
 * @property {number} largestPaintMs largest contentful paint
 * @property {number} blockingMs total blocking time
 */

/**
 * @param {string} url
 * @returns {Promise<Audit>}
 */
export async function audit(url) {
  // On a busy machine Lighthouse now and then misses the start of its own recording and asks to be run again.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await auditOnce(url);
    } catch (error) {
      if (attempt === 3) throw error;
      console.error(`${error instanceof Error ? error.message : error} Trying again …`);
    }
  }
}

/**
 * @param {string} url
 * @returns {Promise<Audit>}
 */
async function auditOnce(url) {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...categories] });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
    const numeric = (/** @type {string} */ name) => lhr.audits[name]?.numericValue ?? Number.NaN;
    const score = (/** @type {string} */ name) =>
      Math.round((lhr.categories[name]?.score ?? Number.NaN) * 100);
    return {
      scores: {
        performance: score("performance"),
        accessibility: score("accessibility"),
        "best-practices": score("best-practices"),
        seo: score("seo"),
      },
      firstPaintMs: numeric("first-contentful-paint"),
      largestPaintMs: numeric("largest-contentful-paint"),
      blockingMs: numeric("total-blocking-time"),
    };
  } finally {
    await browser.close();
  }
}
