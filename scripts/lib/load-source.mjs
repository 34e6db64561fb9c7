import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { root } from "./root.mjs";

/**
 * Bundles a module of `src` for Node and loads it: scripts get at the contents, the words and the pages this way.
 * @param {string} entry path from the project folder; the bundle lies in `.cache` under its name
 * @returns {Promise<any>} what the module exports
 */
export async function loadSource(entry) {
  const name = basename(entry, extname(entry));
  const outDir = join(root, ".cache", name);
  await build({
    root,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      manifest: false,
      rollupOptions: { input: join(root, entry) },
    },
  });
  // Loaded anew each time: a program may build twice.
  return import(`${pathToFileURL(join(outDir, `${name}.js`)).href}?${Date.now()}`);
}
