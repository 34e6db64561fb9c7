import { stat } from "node:fs/promises";
import { extname, join } from "node:path";

/**
 * @typedef {{ kind: "file", file: string, size: number, modified: number }
 *   | { kind: "redirect", location: string }
 *   | { kind: "missing", asset: boolean }
 *   | { kind: "malformed" }} Resolution
 */

/** Files that steer the server and are nobody's page. */
const hidden = new Set(["_headers", "_headers.json"]);

/**
 * What a request target means on a static host: `/a/` is `a/index.html`, `/a` with such a folder is sent to
 * `/a/`, and nothing ever falls back to another page.
 * @param {string} root folder that is served
 * @param {string} target the request target in origin form, query included
 * @returns {Promise<Resolution>}
 */
export async function resolvePath(root, target) {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark);
  if (!path.startsWith("/")) return { kind: "malformed" };
  const segments = decodeSegments(path);
  if (segments === undefined) return { kind: "malformed" };
  const missing = /** @type {Resolution} */ ({
    kind: "missing",
    asset: extname(segments.at(-1) ?? "") !== "",
  });
  if (segments.some(isUnsafe) || (segments.length === 1 && hidden.has(segments[0] ?? ""))) return missing;

  const folder = path.endsWith("/");
  const named = join(root, ...segments);
  const found = await fileAt(folder ? join(named, "index.html") : named);
  if (found !== undefined) return found;
  if (!folder && (await fileAt(join(named, "index.html"))) !== undefined) {
    return { kind: "redirect", location: `${path}/${query}` };
  }
  return missing;
}

/**
 * @param {string} path
 * @returns {string[] | undefined} decoded names without the empty ends; undefined when an escape is broken
 */
function decodeSegments(path) {
  try {
    const segments = path.slice(1).split("/").map(decodeURIComponent);
    if (segments.at(-1) === "") segments.pop();
    return segments;
  } catch {
    return undefined;
  }
}

/**
 * A name that could leave the folder, name a hidden file, or turn a redirect into `//another.host/`.
 * @param {string} segment
 */
function isUnsafe(segment) {
  if (segment.startsWith(".") && segment !== ".well-known") return true;
  return segment === "" || /[/\\\0]/.test(segment);
}

/**
 * @param {string} file
 * @returns {Promise<Extract<Resolution, { kind: "file" }> | undefined>}
 */
export async function fileAt(file) {
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined || !stats.isFile()) return undefined;
  return { kind: "file", file, size: stats.size, modified: stats.mtimeMs };
}
