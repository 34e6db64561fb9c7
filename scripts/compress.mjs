// Writes brotli and gzip siblings, so that a host need not compress anything: node scripts/compress.mjs [folder]
import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isProgram, root } from "./lib/root.mjs";

const binary = new Set([".wasm"]);
const text = new Set([".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".webmanifest"]);
/** Below this the headers of a response weigh more than what is won (bytes). */
const smallest = 512;
/**
 * First screens and everything they share are packed as small as it gets; of the other pages there are thousands,
 * and the last step of effort wins them a few per cent for ten times the work.
 */
const brotliQuality = { most: 11, page: 9 };
/** Folders below the root of the site from which on a page is one of the many: `en/lost/index.html`. */
const manyFrom = 2;

const keepUnusedMs = 14 * 24 * 60 * 60 * 1000;

const codings = [
  { suffix: ".br", encode: encodeBrotli },
  { suffix: ".gz", encode: encodeGzip },
];

/** @type {typeof import("./compress.d.mts").compress} */
export async function compress(folder, { cache = join(root, ".cache", "compress") } = {}) {
  await mkdir(cache, { recursive: true });
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && (text.has(extname(entry.name)) || binary.has(extname(entry.name))))
    .map((entry) => join(entry.parentPath, entry.name));
  const summary = { files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0, reused: 0 };
  // zlib works on libuv's pool; more readers than this would only hold memory.
  const queue = files[Symbol.iterator]();
  const workers = Array.from({ length: availableParallelism() * 2 }, async () => {
    for (const file of queue) {
      const many = extname(file) === ".html" && relative(folder, file).split(sep).length > manyFrom;
      const done = await compressFile(file, cache, many ? brotliQuality.page : brotliQuality.most);
      if (done === undefined) continue;
      summary.files += 1;
      summary.bytes += done.bytes;
      summary.brotliBytes += done.sizes[0] ?? done.bytes;
      summary.gzipBytes += done.sizes[1] ?? done.bytes;
      summary.reused += done.reused ? 1 : 0;
    }
  });
  await Promise.all(workers);
  await forgetUnused(cache);
  return summary;
}

/**
 * @param {string} file
 * @param {string} cache
 * @param {number} quality of brotli
 * @returns {Promise<{ bytes: number, sizes: number[], reused: boolean } | undefined>} undefined: too small
 */
async function compressFile(file, cache, quality) {
  const content = await readFile(file);
  if (content.length <= smallest) {
    await Promise.all(codings.map(({ suffix }) => rm(file + suffix, { force: true })));
    return undefined;
  }
  const key = createHash("sha256").update(`${quality}:`).update(content).digest("hex");
  let reused = true;
  const sizes = [];
  for (const { suffix, encode } of codings) {
    const stored = join(cache, key + suffix);
    let size = await touch(stored);
    if (size === undefined) {
      reused = false;
      const encoded = await encode(content, text.has(extname(file)), quality);
      // Another build, or another file of the same content, may be writing this entry too: each has a draft of its
      // own and puts it into place in one step.
      const draft = `${stored}.${randomUUID()}`;
      await writeFile(draft, encoded);
      await rename(draft, stored);
      size = encoded.length;
    }
    if (size < content.length) await copyFile(stored, file + suffix);
    else await rm(file + suffix, { force: true });
    sizes.push(Math.min(size, content.length));
  }
  return { bytes: content.length, sizes, reused };
}

/**
 * Marks a cache entry as used.
 * @param {string} stored
 * @returns {Promise<number | undefined>} its size in bytes, undefined when there is none
 */
async function touch(stored) {
  try {
    const now = new Date();
    await utimes(stored, now, now);
    return (await stat(stored)).size;
  } catch {
    return undefined;
  }
}

/** @param {string} cache */
async function forgetUnused(cache) {
  const oldest = Date.now() - keepUnusedMs;
  for (const name of await readdir(cache)) {
    const stats = await stat(join(cache, name)).catch(() => undefined);
    if (stats !== undefined && stats.mtimeMs < oldest) await rm(join(cache, name), { force: true });
  }
}

/**
 * @param {Buffer} content
 * @param {boolean} isText
 * @param {number} quality
 * @returns {Promise<Buffer>}
 */
function encodeBrotli(content, isText, quality) {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/**
 * @param {Buffer} content
 * @returns {Promise<Buffer>}
 */
function encodeGzip(content) {
  return promisify(gzip)(content, { level: 9 });
}

if (isProgram(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? join(root, "dist"));
  const { files, bytes, brotliBytes, gzipBytes, reused } = await compress(folder);
  const kilobytes = (/** @type {number} */ count) => `${(count / 1024).toFixed(0)} KiB`;
  console.log(
    `compressed ${files} files: ${kilobytes(bytes)} → br ${kilobytes(brotliBytes)}, gz ${kilobytes(gzipBytes)}` +
      ` (${reused} from the cache)`,
  );
}
