import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "vite";

const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);

/** Addresses and revisions of built files; names with a content hash need no revision. */
function entries(dist, wanted) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, url: `/${relative(dist, file).split(sep).join("/")}` }))
    .filter(({ url }) => wanted(url))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ file, url }) => ({ url, revision: url.startsWith("/assets/") ? null : hash(file) }));
}

const isLarge = (url) => url.endsWith(".wasm");
/** Kept whole for offline use: scripts, words, first screens, frames, manifests, icons. */
const isPrecached = (locales) => (url) =>
  /^\/assets\/.*\.js$/.test(url) ||
  url === "/index.html" ||
  /^\/icons\//.test(url) ||
  locales.some((tag) =>
    [`/${tag}/index.html`, `/${tag}/frame.html`, `/${tag}/app.webmanifest`].includes(url),
  );

/** Builds `sw.js` from src/sw/sw.ts with the list of everything that works offline. */
export async function buildServiceWorker({ dist, root, locales, fallback }) {
  const precache = entries(dist, isPrecached(locales));
  const later = entries(dist, isLarge);
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    define: {
      "self.__WB_MANIFEST": JSON.stringify(precache),
      __LATER__: JSON.stringify(later),
      __LOCALES__: JSON.stringify(locales),
      __FALLBACK__: JSON.stringify(fallback),
      "process.env.NODE_ENV": '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: join(root, "src/sw/sw.ts"), formats: ["iife"], name: "sw", fileName: () => "sw.js" },
    },
  });
  return { precached: precache.length, later: later.length };
}
