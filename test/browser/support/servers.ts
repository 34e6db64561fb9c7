import { cpSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { type StaticServer, serve } from "../../../scripts/serve.mjs";
import { DIST } from "./site.ts";
import type { Page } from "./test.ts";

/** A copy of the built site, so that a test may change it and a new build does not. */
export function copyOfSite(folder: string): string {
  cpSync(DIST, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** Serves a folder; on a given port for a second server that takes the place of a first. */
export const serveFolder = (root: string, port = 0): Promise<StaticServer> => serve({ root, port });
export const portOf = ({ url }: StaticServer): number => Number(new URL(url).port);

/** Resolves when the page has said that everything is kept, the decoder last. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.locator("html[data-offline-ready]").waitFor({ state: "attached" });
}

/** Nothing may come from the browser's own store of old answers: only what the app kept counts. */
export async function withoutHttpCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
}

export type { BrowserContext, StaticServer };
