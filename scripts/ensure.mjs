// Installs what is missing before another script runs; silent when nothing is. Uses nothing but Node itself.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { chromiumCandidates, rememberChromium, rememberedChromium, startsUp } from "./chromium.mjs";
import { isInstalled, stampInstalled } from "./lib/install-stamp.mjs";
import { root } from "./lib/root.mjs";
import { run, runNode } from "./lib/run.mjs";

const aptPackages = ["chromium", "fonts-noto-cjk", "fonts-noto-core"];

/** Installs node_modules by the lockfile unless that is what lies there. */
async function ensurePackages() {
  if (isInstalled(root)) return;
  console.log("Installing the packages of package-lock.json …");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  // Started by another manager (or by hand) the variable names no npm.
  const isNpm = npm !== undefined && /^np[mx]-cli\.js$/.test(basename(npm));
  const code = isNpm ? await runNode(npm, args) : await run("npm", args);
  if (code !== 0) throw new SetupError(`npm ci failed (exit code ${code}). Its messages are above.`);
  stampInstalled(root);
}

/** Finds a Chromium that starts, or fetches one. */
async function ensureBrowser() {
  if (!process.env.CHROME_PATH && rememberedChromium() !== undefined) return;
  if (useFirstThatStarts()) return;
  if (process.env.CHROME_PATH) {
    throw new SetupError(
      `CHROME_PATH is "${process.env.CHROME_PATH}", but there is no Chromium that starts.`,
    );
  }
  console.log("No Chromium found: fetching Playwright's …");
  const playwright = await runNode(
    "node_modules/@playwright/test/cli.js",
    ["install", "--only-shell", "chromium"],
    // Without a way out every try would wait half a minute, five times over.
    { timeoutMs: 120_000, env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" } },
  );
  if (playwright === 0 && useFirstThatStarts()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(`Installing ${aptPackages.join(", ")} by apt-get …`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env, timeoutMs: 300_000 });
    await run("apt-get", ["install", "-y", "--no-install-recommends", ...aptPackages], {
      env,
      timeoutMs: 900_000,
    });
    if (useFirstThatStarts()) return;
  }
  throw new SetupError(
    [
      "The browser tests need a Chromium, and none could be installed. One of these helps:",
      "  - install Chromium or Google Chrome and run again;",
      "  - set CHROME_PATH to the program, for example CHROME_PATH=/opt/chromium/chrome npm test;",
      "  - on Debian, as root: apt-get install chromium fonts-noto-cjk fonts-noto-core;",
      "  - with a way to the internet: npx playwright install --with-deps --only-shell chromium.",
    ].join("\n"),
  );
}

/** @returns {boolean} whether some Chromium on this machine starts; it is then remembered */
function useFirstThatStarts() {
  const working = chromiumCandidates().find(startsUp);
  if (working === undefined) return false;
  if (working !== process.env.CHROME_PATH) rememberChromium(working);
  return true;
}

/** A failure whose message is all that people need. */
class SetupError extends Error {}

try {
  await ensurePackages();
  if (process.argv.includes("--browser")) await ensureBrowser();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
