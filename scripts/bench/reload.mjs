import { serve } from "../serve.mjs";
import { phone, slowCpu } from "./browser.mjs";
import { median } from "./stats.mjs";

/**
 * @typedef {object} Reload
 * @property {string} route
 * @property {number} onlineMs time to first contentful paint with the server running (median)
 * @property {number} offlineMs the same with the server stopped; NaN when the page did not come
 * @property {boolean} isControlled whether the service worker answered for the page
 */

/**
 * Reloads pages of the installed app with the server running and stopped, on a slow CPU.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} site folder of the build
 * @param {readonly string[]} routes
 * @param {number} runs
 * @returns {Promise<Reload[] | undefined>} undefined when no service worker was installed within a minute
 */
export async function measureReloads(browser, site, routes, runs) {
  const server = await serve({ root: site, port: 0 });
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await page.goto(server.url + (routes[0] ?? "/"));
    if (!(await hasWorker(page))) return undefined;
    // What the app fetches after its installation belongs to a normal second visit.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(3000);
    await slowCpu(page, 4);
    const reloads = [];
    for (const route of routes) {
      const onlineMs = await paintTimes(page, server.url + route, runs);
      const isControlled = await page.evaluate(() => navigator.serviceWorker.controller !== null);
      reloads.push({ route, onlineMs, offlineMs: Number.NaN, isControlled });
    }
    await server.close();
    for (const reload of reloads) {
      reload.offlineMs = await paintTimes(page, server.url + reload.route, runs).catch(() => Number.NaN);
    }
    return reloads;
  } finally {
    await context.close();
    await server.close();
  }
}

/** @param {import("@playwright/test").Page} page */
function hasWorker(page) {
  return page.evaluate(() => {
    const ready = navigator.serviceWorker.ready.then(() => true);
    const late = new Promise((resolve) => setTimeout(resolve, 60_000, false));
    return /** @type {Promise<boolean>} */ (Promise.race([ready, late]));
  });
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} url
 * @param {number} runs
 */
async function paintTimes(page, url, runs) {
  await page.goto(url);
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    await page.reload();
    times.push(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            new PerformanceObserver((list) => {
              const entry = list.getEntriesByName("first-contentful-paint")[0];
              if (entry !== undefined) resolve(entry.startTime);
            }).observe({ type: "paint", buffered: true });
          }),
      ),
    );
  }
  return median(times);
}
