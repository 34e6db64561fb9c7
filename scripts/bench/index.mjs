// Measures the built app against baselines in the same run and prints one table:
//   npm run bench -- [--only page,camera,reload] [--runs 3] [--routes /en/,/en/result/,/en/old-card/]

import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../lib/root.mjs";
import { runNode } from "../lib/run.mjs";
import { cameraRows, pageRows, reloadRows } from "./parts.mjs";
import { formatTable } from "./table.mjs";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "page,camera,reload" },
    runs: { type: "string", default: "3" },
    routes: { type: "string", default: "/en/,/en/result/,/en/old-card/" },
    "scan-route": { type: "string", default: "/en/scan/" },
  },
});

/** @type {import("./parts.mjs").Plan} */
const plan = {
  site: join(root, "dist"),
  routes: options.routes.split(","),
  scanRoute: options["scan-route"],
  runs: Math.max(1, Number(options.runs) || 1),
};
const parts = new Map([
  ["page", pageRows],
  ["camera", cameraRows],
  ["reload", reloadRows],
]);

async function main() {
  const names = options.only.split(",");
  const unknown = names.filter((name) => !parts.has(name));
  if (unknown.length > 0) {
    console.error(`--only knows ${[...parts.keys()].join(", ")}, but not ${unknown.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const buildCode = await runNode("scripts/build.mjs", ["--if-changed"], { toStderr: true });
  if (buildCode !== 0) throw new Error("The build failed.");
  const rows = [];
  for (const name of names) {
    console.error(`Measuring: ${name} …`);
    try {
      rows.push(...((await parts.get(name)?.(plan)) ?? []));
    } catch (error) {
      // One part that cannot be measured does not take the others' figures away.
      console.error(`${name} could not be measured:`, error);
      process.exitCode = 1;
    }
  }
  console.log(formatTable(rows));
}

await main();
