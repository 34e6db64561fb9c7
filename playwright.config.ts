import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/chromium.mjs";

const port = 4199;
// Not "localhost": a machine need not know that name, and it may mean another address family.
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "test/browser",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/browser",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Generous, because tests share the machine with whatever else runs there.
  timeout: 240_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: "list",
  use: {
    baseURL,
    actionTimeout: 30_000,
    viewport: { width: 360, height: 740 },
    launchOptions: launchOptions(),
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node scripts/serve.mjs",
    url: `${baseURL}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
