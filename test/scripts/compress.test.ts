import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compress } from "../../scripts/compress.mjs";

let folder: string;
let cache: string;
const page = "<p>資格確認書</p>\n".repeat(200);

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), "compress-"));
  folder = join(parent, "dist");
  cache = join(parent, "cache");
  await mkdir(join(folder, "en/scan"), { recursive: true });
});

afterEach(() => rm(join(folder, ".."), { recursive: true }));

it("writes siblings that unpack to the file, in every folder", async () => {
  await writeFile(join(folder, "en/scan/index.html"), page);
  const summary = await compress(folder, { cache });
  const brotli = await readFile(join(folder, "en/scan/index.html.br"));
  const gzip = await readFile(join(folder, "en/scan/index.html.gz"));
  expect(brotliDecompressSync(brotli).toString()).toBe(page);
  expect(gunzipSync(gzip).toString()).toBe(page);
  expect(summary).toEqual({
    files: 1,
    bytes: Buffer.byteLength(page),
    brotliBytes: brotli.length,
    gzipBytes: gzip.length,
    reused: 0,
  });
});

it.each(["html", "css", "js", "mjs", "json", "svg", "xml", "txt", "webmanifest", "wasm"])(
  "compresses .%s",
  async (extension) => {
    await writeFile(join(folder, `file.${extension}`), page);
    expect((await compress(folder, { cache })).files).toBe(1);
    expect(existsSync(join(folder, `file.${extension}.br`))).toBe(true);
  },
);

it.each(["woff2", "png", "webp", "gz", "br"])("leaves .%s alone", async (extension) => {
  await writeFile(join(folder, `file.${extension}`), page);
  expect((await compress(folder, { cache })).files).toBe(0);
  expect(await readdir(folder)).toEqual(["en", `file.${extension}`]);
});

it("leaves 512 bytes alone and compresses 513", async () => {
  await writeFile(join(folder, "512.txt"), "a".repeat(512));
  await writeFile(join(folder, "513.txt"), "a".repeat(513));
  await compress(folder, { cache });
  expect(await readdir(folder)).toEqual(["512.txt", "513.txt", "513.txt.br", "513.txt.gz", "en"]);
});

it("writes no sibling that would be larger than the file", async () => {
  await writeFile(join(folder, "noise.wasm"), randomBytes(4096));
  const summary = await compress(folder, { cache });
  expect(await readdir(folder)).toEqual(["en", "noise.wasm"]);
  expect(summary).toMatchObject({ bytes: 4096, brotliBytes: 4096, gzipBytes: 4096 });
});

it("takes unchanged content from the cache, also under another name", async () => {
  await writeFile(join(folder, "a.html"), page);
  await compress(folder, { cache });
  await rm(join(folder, "a.html.br"));
  await writeFile(join(folder, "b.html"), page);
  expect(await compress(folder, { cache })).toMatchObject({ files: 2, reused: 2 });
  for (const name of ["a.html.br", "b.html.br"]) {
    expect(brotliDecompressSync(await readFile(join(folder, name))).toString()).toBe(page);
  }
});

it("replaces the siblings of a changed file and removes those of a file that became small", async () => {
  await writeFile(join(folder, "a.html"), page);
  await writeFile(join(folder, "b.html"), page);
  await compress(folder, { cache });
  await writeFile(join(folder, "a.html"), `${page}!`);
  await writeFile(join(folder, "b.html"), "!");
  await compress(folder, { cache });
  expect(gunzipSync(await readFile(join(folder, "a.html.gz"))).toString()).toBe(`${page}!`);
  expect(await readdir(folder)).toEqual(["a.html", "a.html.br", "a.html.gz", "b.html", "en"]);
});

it("forgets what no build has used for a long time", async () => {
  await mkdir(cache);
  await writeFile(join(cache, "old.br"), "old");
  await utimes(join(cache, "old.br"), new Date("2020-01-01"), new Date("2020-01-01"));
  await writeFile(join(folder, "a.html"), page);
  await compress(folder, { cache });
  const kept = await readdir(cache);
  expect(kept).not.toContain("old.br");
  expect(kept).toHaveLength(2);
});
