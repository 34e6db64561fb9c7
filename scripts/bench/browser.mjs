import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.mjs";

/** The screen of a small phone. */
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/**
 * @param {readonly string[]} [extraArgs]
 * @returns {Promise<import("@playwright/test").Browser>}
 */
export function launch(extraArgs = []) {
  return chromium.launch(launchOptions(extraArgs));
}

/** @returns {Promise<number>} a port nobody listens on at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/**
 * Slows the page's main thread down. Workers keep their speed: the browser offers no such brake for them.
 * @param {import("@playwright/test").Page} page
 * @param {number} factor
 */
export async function slowCpu(page, factor) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: factor });
}

/**
 * The network Lighthouse calls slow 4G: 150 ms there and back, 1.6 Mbit/s down, 0.75 Mbit/s up.
 * @param {import("@playwright/test").Page} page
 */
export async function slowNetwork(page) {
  const session = await page.context().newCDPSession(page);
  const bytes = (/** @type {number} */ megabits) => (megabits * 1_000_000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytes(1.6),
    uploadThroughput: bytes(0.75),
  });
}
