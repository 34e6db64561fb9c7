import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether the packages on the disk are those of the lockfile. True without reading them when the stamp of the last
 * check fits, else by npm's own record of what it installed.
 * @param {string} root project folder
 */
export function isInstalled(root) {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  const stamp = readOrNothing(stampFile(root));
  if (stamp !== undefined) return stamp === stampOf(lockfile);
  const record = readOrNothing(join(root, "node_modules", ".package-lock.json"));
  if (record === undefined || !holdsAll(JSON.parse(lockfile).packages, JSON.parse(record).packages))
    return false;
  stampInstalled(root);
  return true;
}

/**
 * Notes that the packages on the disk are those of the lockfile.
 * @param {string} root project folder
 */
export function stampInstalled(root) {
  writeFileSync(stampFile(root), stampOf(readFileSync(join(root, "package-lock.json"), "utf8")));
}

/** @param {string} root */
function stampFile(root) {
  return join(root, "node_modules", ".install-stamp");
}

/**
 * Native packages differ by system, hence more than the lockfile goes in.
 * @param {string} lockfile
 */
function stampOf(lockfile) {
  const major = process.versions.node.split(".")[0];
  return createHash("sha256")
    .update([lockfile, major, process.platform, process.arch].join("\n"))
    .digest("hex");
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean }>} Packages
 * @param {Packages} wanted of package-lock.json; "" is the project itself
 * @param {Packages} present of node_modules/.package-lock.json
 */
function holdsAll(wanted, present) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional === true || present[path]?.version === version,
  );
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
