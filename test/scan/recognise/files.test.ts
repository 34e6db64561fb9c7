import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RECOGNISERS } from "../../../src/scan/recognise/index.ts";

const folder = new URL("../../../src/scan/recognise/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

it("one recogniser is one concern: no file is longer than 150 lines", () => {
  expect(files.length).toBeGreaterThan(20);
  const long = files.filter((name) => readFileSync(new URL(name, folder), "utf8").split("\n").length > 150);
  expect(long).toEqual([]);
});

it("no recogniser writes to a console, a store, a page or the network", () => {
  const reaching =
    /\b(?:console|fetch|XMLHttpRequest|localStorage|sessionStorage|indexedDB|navigator|document)\b[.(]/;
  expect(files.filter((name) => reaching.test(readFileSync(new URL(name, folder), "utf8")))).toEqual([]);
});

it("recognisers have names of their own", () => {
  const ids = RECOGNISERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
