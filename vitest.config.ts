import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  cacheDir: ".cache/vitest",
  test: {
    environment: "node",
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/browser/**"],
    // Property tests share two cores with whatever else runs; none of them asserts a time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
