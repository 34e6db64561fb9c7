import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StaticServer, serve } from "../../../scripts/serve.mjs";
import { DIST } from "./site.ts";
import type { Page } from "./test.ts";

/** Copies the built site to a folder of its own, which a new build leaves alone. */
export function copyOfSite(): string {
  const folder = mkdtempSync(join(tmpdir(), "shikaku-guide-"));
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

export type { StaticServer };
