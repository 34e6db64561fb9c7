import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { failed, onePassed, settled } from "./outcome.mjs";
import { countPlaywright, countVitest } from "./reports.mjs";
import { root } from "./root.mjs";
import { runNode } from "./run.mjs";

/**
 * @typedef {import("./outcome.mjs").Outcome} Outcome
 * @typedef {{ name: string, needs?: string, run: () => Promise<Outcome> }} Step needs: name of an earlier step
 */

const reports = join(root, ".cache", "reports");

const typedParts = ["", "src/domain", "src/sw", "src/scan/worker", "scripts"];

/** @returns {Step[]} one type check for each part of the program with rules of its own */
export function typeSteps() {
  return typedParts
    .map((folder) => join(folder, "tsconfig.json"))
    .filter((file) => existsSync(join(root, file)))
    .map((project) => {
      const buildInfo = join(root, ".cache", "types", `${project.replaceAll(/\W/g, "-")}.tsbuildinfo`);
      const args = ["--noEmit", "--incremental", "--tsBuildInfoFile", buildInfo, "-p", project];
      return tool(`types of ${project}`, "node_modules/typescript/bin/tsc", args);
    });
}

/** @type {Step} */
export const lintStep = tool("lint", "node_modules/@biomejs/biome/bin/biome", [
  "check",
  "--error-on-warnings",
]);

/**
 * Warns of facts that are to be checked again. A date that passes is no defect of the program, so it never fails.
 * @type {Step}
 */
export const reviewStep = tool("review dates", "scripts/review-due.mjs", []);

/** @type {Step} */
export const buildStep = tool("build", "scripts/build.mjs", []);

/**
 * @param {{ zone?: string, folders?: readonly string[] }} [options] zone: an IANA name, this machine's when left out;
 *   folders: only tests in these
 * @returns {Step}
 */
export function unitStep({ zone, folders = [] } = {}) {
  const name = zone === undefined ? "unit tests" : `unit tests in ${zone}`;
  const report = join(reports, `${name.replaceAll(/\W/g, "-")}.json`);
  return {
    name,
    run: async () => {
      await rm(report, { force: true });
      const code = await runNode(
        "node_modules/vitest/vitest.mjs",
        ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...folders],
        zone === undefined ? {} : { env: { TZ: zone } },
      );
      const counted = await readReport(report, name, (content) => countVitest(content, root));
      return inZone(settled(counted, code, name), zone);
    },
  };
}

/** @type {Step} */
export const browserStep = {
  name: "browser tests",
  needs: "build",
  run: async () => {
    const report = join(reports, "browser.json");
    await mkdir(reports, { recursive: true });
    await rm(report, { force: true });
    const code = await runNode("node_modules/@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return settled(await readReport(report, "browser tests", countPlaywright), code, "browser tests");
  },
};

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Step} a step that counts as one
 */
function tool(name, script, args) {
  return { name, run: async () => ((await runNode(script, args)) === 0 ? onePassed : failed(name)) };
}

/**
 * @param {string} file
 * @param {string} runner
 * @param {(content: any) => Outcome} count
 * @returns {Promise<Outcome>}
 */
async function readReport(file, runner, count) {
  if (!existsSync(file)) return failed(`${runner}: wrote no report`);
  return count(JSON.parse(await readFile(file, "utf8")));
}

/**
 * @param {Outcome} outcome
 * @param {string | undefined} zone
 * @returns {Outcome} with the zone in the names of the failures
 */
function inZone(outcome, zone) {
  if (zone === undefined) return outcome;
  return { ...outcome, failures: outcome.failures.map((failure) => `[TZ=${zone}] ${failure}`) };
}
