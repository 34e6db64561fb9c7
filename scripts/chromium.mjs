// Finds a Chromium for the browser tests and the benchmarks.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./lib/root.mjs";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const rememberedFile = join(root, ".cache", "chromium-path");

export const chromiumArgs = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @type {typeof import("./chromium.d.mts").chromiumPath} */
export function chromiumPath() {
  return chromiumCandidates()[0];
}

/** @type {typeof import("./chromium.d.mts").chromiumCandidates} */
export function chromiumCandidates() {
  const asked = process.env.CHROME_PATH;
  // A path given on purpose is used or complained about, never silently replaced.
  if (asked) return existsSync(asked) ? [asked] : [];
  const remembered = rememberedChromium() ?? [];
  return [...new Set([remembered, systemPaths, playwrightPaths()].flat())].filter(existsSync);
}

/** @type {typeof import("./chromium.d.mts").startsUp} */
export function startsUp(path) {
  // On Windows --version opens a window instead of answering.
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 15_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/** @type {typeof import("./chromium.d.mts").rememberedChromium} */
export function rememberedChromium() {
  if (!existsSync(rememberedFile)) return undefined;
  const path = readFileSync(rememberedFile, "utf8").trim();
  return existsSync(path) ? path : undefined;
}

/** @type {typeof import("./chromium.d.mts").rememberChromium} */
export function rememberChromium(path) {
  mkdirSync(dirname(rememberedFile), { recursive: true });
  writeFileSync(rememberedFile, `${path}\n`);
}

/** @type {typeof import("./chromium.d.mts").launchOptions} */
export function launchOptions(extraArgs = []) {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    throw new Error("No Chromium was found: run `node scripts/ensure.mjs --browser` or set CHROME_PATH.");
  }
  return { executablePath, args: [...chromiumArgs, ...extraArgs] };
}

/** @returns {string[]} programs in Playwright's cache, the newest first, the headless shell before the whole browser */
function playwrightPaths() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  const programs = [
    "chrome-headless-shell-linux64/chrome-headless-shell",
    "chrome-headless-shell-linux-arm64/chrome-headless-shell",
    "chrome-headless-shell-mac-arm64/chrome-headless-shell",
    "chrome-headless-shell-mac-x64/chrome-headless-shell",
    "chrome-headless-shell-win64/chrome-headless-shell.exe",
    "chrome-linux/headless_shell",
    "chrome-mac/headless_shell",
    "chrome-win/headless_shell.exe",
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
  ];
  const revision = (/** @type {string} */ name) => Number(name.split("-").at(-1));
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => programs.map((program) => join(cache, name, program)));
}

function playwrightCache() {
  const asked = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (asked === "0") return join(root, "node_modules", "playwright-core", ".local-browsers");
  if (asked) return asked;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "ms-playwright");
  if (process.platform === "win32") {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "ms-playwright");
  }
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "ms-playwright");
}
