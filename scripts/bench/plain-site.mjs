import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compress } from "../compress.mjs";

/**
 * Makes a copy of the built site whose pages at `routes` have the same words and styles and no script: what the page
 * would cost if it could do nothing.
 * @param {string} site
 * @param {string} folder where the copy goes; what was there is removed
 * @param {readonly string[]} routes
 */
export async function makePlainSite(site, folder, routes) {
  await rm(folder, { recursive: true, force: true });
  await cp(site, folder, { recursive: true });
  for (const route of routes) {
    const file = join(folder, route, "index.html");
    if (!existsSync(file)) throw new Error(`There is no page ${route} in the build.`);
    await writeFile(file, withoutScripts(await readFile(file, "utf8")));
  }
  await compress(folder);
}

/**
 * @param {string} html
 * @returns {string} without scripts, without what is fetched ahead for them, with the text of noscript shown
 */
export function withoutScripts(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, "")
    .replace(/<link\b[^>]*\brel=["']?(?:modulepreload|prefetch)\b[^>]*>/gi, "")
    .replace(/<link\b(?=[^>]*\brel=["']?preload\b)(?=[^>]*\bas=["']?(?:script|fetch|worker)\b)[^>]*>/gi, "")
    .replace(/<\/?noscript\b[^>]*>/gi, "");
}
