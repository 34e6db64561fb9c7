import { describe, expect, it } from "vitest";
import { CHECKS } from "./checks/index.ts";
import { readLocales } from "./locale-files.ts";
describe("all", () => {
  const l = readLocales();
  for (const [id, check] of Object.entries(CHECKS)) it(id, () => { const f = check(l); for (const x of f) console.log(`${id}\t${x.where}\t${x.detail}`); expect(f.length).toBe(0); });
});
