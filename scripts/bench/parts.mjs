import { join } from "node:path";
import { root } from "../lib/root.mjs";
import { serve } from "../serve.mjs";
import { launch } from "./browser.mjs";
import { cameraLimitMs, measureCamera, serveHtml5Qrcode } from "./camera.mjs";
import { cardVideo } from "./card-video.mjs";
import { audit, categories } from "./lighthouse.mjs";
import { measurePageLoads } from "./page-load.mjs";
import { makePlainSite } from "./plain-site.mjs";
import { measureReloads } from "./reload.mjs";

/**
 * @typedef {import("./table.mjs").Row} Row
 * @typedef {{ site: string, routes: readonly string[], scanRoute: string, runs: number }} Plan site: folder of the
 *   build; routes: the home page first
 */

/**
 * What a visit costs, against the same words without scripts and against the app once more.
 * @param {Plan} plan
 * @returns {Promise<Row[]>}
 */
export async function pageRows({ site, routes, runs }) {
  const plainSite = join(root, ".cache", "bench", "plain");
  await makePlainSite(site, plainSite, routes);
  const [app, plain] = await Promise.all([
    serve({ root: site, port: 0 }),
    serve({ root: plainSite, port: 0 }),
  ]);
  const addresses = (/** @type {string} */ route) => ({
    app: app.url + route,
    baseline: plain.url + route,
    again: app.url + route,
  });
  try {
    const rows = await loadRows(addresses, routes[0] ?? "/", runs);
    for (const route of routes) rows.push(...(await auditRows(addresses(route), route, route === routes[0])));
    return rows;
  } finally {
    await Promise.all([app.close(), plain.close()]);
  }
}

const withoutScripts = "the same words without scripts";

/**
 * @param {(route: string) => { app: string, baseline: string, again: string }} addresses
 * @param {string} route
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
async function loadRows(addresses, route, runs) {
  const browser = await launch();
  try {
    const { app, baseline, again } = await measurePageLoads(browser, addresses(route), runs);
    const row = (/** @type {keyof typeof app} */ name, /** @type {string} */ what, unit = "") => ({
      what: `${route} ${what}`,
      unit,
      app: app[name],
      again: again[name],
      baseline: baseline[name],
      against: withoutScripts,
    });
    return [
      row("htmlBytes", "HTML, brotli", "B"),
      row("requestsBeforeLargestPaint", "requests before the largest paint"),
      row("scriptBytes", "scripts until hydrated, brotli", "B"),
      row("layoutShift", "layout shift"),
      row("blockingMs", "blocking time, CPU ÷ 4", "ms"),
      row("firstPaintMs", "first contentful paint, slow 4G", "ms"),
      row("largestPaintMs", "largest contentful paint, slow 4G", "ms"),
    ];
  } finally {
    await browser.close();
  }
}

/**
 * @param {{ app: string, baseline: string, again: string }} addresses
 * @param {string} route
 * @param {boolean} withTimes
 * @returns {Promise<Row[]>}
 */
async function auditRows(addresses, route, withTimes) {
  console.error(`Lighthouse on ${route} …`);
  const app = await audit(addresses.app);
  const baseline = await audit(addresses.baseline);
  const again = await audit(addresses.again);
  const row = (
    /** @type {string} */ what,
    /** @type {string} */ unit,
    /** @type {(result: typeof app) => number} */ pick,
  ) => ({
    what: `${route} Lighthouse ${what}`,
    unit,
    app: pick(app),
    again: pick(again),
    baseline: pick(baseline),
    against: withoutScripts,
  });
  const scores = categories.map((category) => row(category, "", (result) => result.scores[category]));
  if (!withTimes) return scores;
  return [
    ...scores,
    row("first contentful paint, simulated", "ms", (result) => result.firstPaintMs),
    row("largest contentful paint, simulated", "ms", (result) => result.largestPaintMs),
    row("total blocking time, simulated", "ms", (result) => result.blockingMs),
  ];
}

/**
 * How fast the camera reads a small code, against html5-qrcode on a bare page.
 * @param {Plan} plan
 * @returns {Promise<Row[]>}
 */
export async function cameraRows({ site, scanRoute, runs }) {
  const row = { what: "tap to recognised, 10 mm code", unit: "ms", against: "html5-qrcode as shipped" };
  const video = await cardVideo();
  if ("needs" in video) {
    return [{ ...row, app: undefined, baseline: undefined, note: `skipped: needs ${video.needs}` }];
  }
  const [server, bare] = await Promise.all([serve({ root: site, port: 0 }), serveHtml5Qrcode()]);
  try {
    const app = await measureCamera(video.file, server.url + scanRoute, runs);
    const baseline = await measureCamera(video.file, bare.url, runs);
    const again = await measureCamera(video.file, server.url + scanRoute, runs);
    const limit = `${cameraLimitMs / 1000} s`;
    const reached = `read ${app.read} of ${runs}, baseline ${baseline.read} of ${runs} within ${limit}`;
    const bound =
      app.ms !== undefined && baseline.ms === undefined
        ? `: ratio below ${(app.ms / cameraLimitMs).toFixed(2)}`
        : "";
    return [{ ...row, app: app.ms, baseline: baseline.ms, again: again.ms, note: reached + bound }];
  } finally {
    await Promise.all([server.close(), bare.close()]);
  }
}

/**
 * How the installed app comes back without its server, against with it.
 * @param {Plan} plan
 * @returns {Promise<Row[]>}
 */
export async function reloadRows({ site, routes, runs }) {
  const against = "the same with the server running";
  const browser = await launch();
  try {
    const visited = [...new Set([routes[0] ?? "/", routes.at(-1) ?? "/"])];
    const reloads = await measureReloads(browser, site, visited, runs);
    if (reloads === undefined) {
      const note = "skipped: no service worker was installed";
      const what = "reload to first paint, server stopped";
      return [{ what, unit: "ms", app: undefined, baseline: undefined, against, note }];
    }
    return reloads.map(({ route, onlineMs, offlineMs, isControlled }) => ({
      what: `${route} reload to first paint, server stopped`,
      unit: "ms",
      app: offlineMs,
      baseline: onlineMs,
      against,
      note: isControlled ? "service worker in control" : "NO service worker in control",
    }));
  } finally {
    await browser.close();
  }
}
