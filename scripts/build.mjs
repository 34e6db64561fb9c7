// Builds the site: npm run build   (options: --if-changed, --bench, --out DIR)
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { compress } from "./compress.mjs";
import { bundleCss } from "./lib/css.mjs";
import { contentSecurityPolicy, headersFile, responseHeaders } from "./lib/headers.mjs";
import { licenceTexts } from "./lib/licences.mjs";
import { loadSource } from "./lib/load-source.mjs";
import { buildServiceWorker } from "./lib/service-worker.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const bench = process.argv.includes("--bench");
const dist = join(root, option("--out") ?? (bench ? "dist-bench" : "dist"));
const stamp = join(root, ".cache", `build-${dist.split("/").at(-1)}.hash`);

/** One hash over everything that goes into the site. */
function sourceHash() {
  const hash = createHash("sha256");
  const add = (path) => hash.update(path).update(readFileSync(join(root, path)));
  for (const folder of ["src", "locales", "public", "scripts"]) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .sort();
    for (const file of files) add(file);
  }
  for (const file of ["package-lock.json", "vite.config.ts"]) add(file);
  return hash.digest("hex");
}

async function buildScripts() {
  const input = { boot: join(root, "src/boot.ts"), "choose-language": join(root, "src/choose-language.ts") };
  if (bench) input["bench-scan"] = join(root, "src/scan/bench-entry.ts");
  await build({
    root,
    logLevel: "warn",
    build: { outDir: dist, emptyOutDir: true, rollupOptions: { input } },
  });
  const manifestFile = join(dist, ".vite", "manifest.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  rmSync(dirname(manifestFile), { recursive: true });
  return (source) => `/${manifest[source].file}`;
}

function write(path, content) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function buildSite() {
  // First the prerenderer: the scripts take the search documents from it.
  const { renderSite, LOCALES, FALLBACK } = await loadSource("src/build/prerender.tsx");
  const fileOf = await buildScripts();
  const css = bundleCss();
  const csp = contentSecurityPolicy(css);
  const files = renderSite({
    css,
    csp,
    boot: fileOf("src/boot.ts"),
    chooseLanguage: fileOf("src/choose-language.ts"),
  });
  for (const { path, content } of files) write(path, content);
  if (bench)
    write(
      "bench-scan.html",
      `<!doctype html><title>bench</title><script type="module" src="${fileOf("src/scan/bench-entry.ts")}"></script>`,
    );
  const headers = responseHeaders(csp);
  write("licences.txt", licenceTexts(root));
  write("_headers.json", JSON.stringify({ headers }, null, 2));
  write("_headers", headersFile(headers));
  const worker = await buildServiceWorker({
    dist,
    root,
    locales: LOCALES.map(({ tag }) => tag),
    fallback: FALLBACK,
  });
  const packed = await compress(dist);
  process.stdout.write(
    `${files.length} pages and files, ${worker.precached} kept for offline use, ${packed.files} compressed\n`,
  );
}

const hash = sourceHash();
const unchanged =
  existsSync(stamp) && existsSync(join(dist, "sw.js")) && readFileSync(stamp, "utf8") === hash;
if (!(process.argv.includes("--if-changed") && unchanged)) {
  rmSync(stamp, { force: true });
  await buildSite();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
