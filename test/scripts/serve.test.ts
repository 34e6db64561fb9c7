import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, serve } from "../../scripts/serve.mjs";

const csp = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const script = `console.log("${"x".repeat(900)}");\n`;
const files: Record<string, string | Buffer> = {
  "_headers.json": JSON.stringify({
    headers: { "Content-Security-Policy": csp, "X-Content-Type-Options": "nosniff" },
  }),
  _headers: "/*\n  X-Content-Type-Options: nosniff",
  "index.html": "<title>choose a language</title>",
  "404.html": "<title>no such page</title>",
  "en/index.html": "<title>home</title>",
  "en/scan/index.html": "<title>scan</title>",
  "assets/app-1a2b.js": script,
  "assets/app-1a2b.js.br": brotliCompressSync(script),
  "assets/app-1a2b.js.gz": gzipSync(script),
  "assets/reader-3c4d.wasm": Buffer.from([0, 0x61, 0x73, 0x6d]),
  "assets/font-5e6f.woff2": Buffer.from("wOF2"),
  "calendar.ics": "BEGIN:VCALENDAR",
  "manifest.webmanifest": "{}",
  "module.mjs": "export {};",
  "sw.js": "self.skipWaiting;",
  ".secret": "hidden",
  "名前.txt": "a name in Japanese",
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

let folder: string;
let server: StaticServer;

/** Sends the path as it stands: a URL parser would tidy up the very paths that are tried here. */
function send(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), "serve-"));
  folder = join(parent, "dist");
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(join(parent, "outside.txt"), "outside of the served folder");
  server = await serve({ root: folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(dirname(folder), { recursive: true });
});

describe("pages", () => {
  it.each([
    ["/", "choose a language"],
    ["/en/", "home"],
    ["/en/scan/", "scan"],
    ["/en/scan/?mode=leaflet", "scan"],
    ["/en/index.html", "home"],
  ])("%s is the page “%s”", async (path, title) => {
    const { status, headers, body } = await send(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body.toString()).toContain(title);
  });

  it.each([
    ["/en/scan", "/en/scan/"],
    ["/en", "/en/"],
    ["/en/scan?mode=leaflet&a=%2F", "/en/scan/?mode=leaflet&a=%2F"],
  ])("%s is sent on to %s for good", async (path, location) => {
    const { status, headers } = await send(path);
    expect(status).toBe(308);
    expect(headers.location).toBe(location);
  });

  it.each(["/en/nothing", "/en/nothing/", "/xx/", "/en/scan/deeper/"])("%s is the 404 page", async (path) => {
    const { status, headers, body } = await send(path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(body.toString()).toContain("no such page");
  });

  it.each(["/assets/app-gone.js", "/favicon.ico", "/en/picture.png?size=2", "/sw.js/"])(
    "%s, a missing file, is a plain 404 and never a page",
    async (path) => {
      const { status, headers, body } = await send(path);
      expect(status).toBe(404);
      expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
      expect(headers["cache-control"]).toBe("no-cache");
      expect(body.toString()).toBe("Not found\n");
    },
  );

  it("finds a name that needs escapes", async () => {
    expect((await send(encodeURI("/名前.txt"))).body.toString()).toBe("a name in Japanese");
  });
});

describe("what must not be reached", () => {
  it.each([
    "/../outside.txt",
    "/en/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/en/%2e%2e%2f%2e%2e%2foutside.txt",
    "/..%5coutside.txt",
    "/en/..%00/index.html",
    "/.secret",
    "/_headers.json",
    "/_headers",
    "//en/scan",
  ])("%s is a 404", async (path) => {
    const { status, body } = await send(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toMatch(/outside of|hidden|Content-Security|nosniff/);
  });

  it.each(["/%", "/en/%E0%A4%A", "http://127.0.0.1/en/"])("%s is a bad request", async (path) => {
    expect((await send(path)).status).toBe(400);
  });
});

describe("headers", () => {
  it.each(["/en/", "/en/scan", "/en/nothing", "/assets/gone.js", "/assets/app-1a2b.js", "/%"])(
    "%s carries the headers of the build",
    async (path) => {
      const { headers } = await send(path);
      expect(headers["content-security-policy"]).toBe(csp);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    },
  );

  it("follows the build when it writes other headers", async () => {
    const file = join(folder, "_headers.json");
    await writeFile(file, JSON.stringify({ headers: { "X-Build": "2" } }));
    await utimes(file, new Date(), new Date(Date.now() + 5000));
    expect((await send("/en/")).headers["x-build"]).toBe("2");
    await writeFile(file, files["_headers.json"] ?? "");
    await utimes(file, new Date(), new Date(Date.now() + 10_000));
    expect((await send("/en/")).headers["x-build"]).toBeUndefined();
  });

  it.each([
    ["/assets/app-1a2b.js", "public, max-age=31536000, immutable"],
    ["/sw.js", "no-cache"],
    ["/en/", "no-cache"],
    ["/manifest.webmanifest", "no-cache"],
  ])("%s may be kept: %s", async (path, policy) => {
    expect((await send(path)).headers["cache-control"]).toBe(policy);
  });

  it.each([
    ["/assets/app-1a2b.js", "text/javascript; charset=utf-8"],
    ["/module.mjs", "text/javascript; charset=utf-8"],
    ["/assets/reader-3c4d.wasm", "application/wasm"],
    ["/assets/font-5e6f.woff2", "font/woff2"],
    ["/calendar.ics", "text/calendar; charset=utf-8"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
  ])("%s is %s", async (path, type) => {
    expect((await send(path)).headers["content-type"]).toBe(type);
  });
});

describe("precompressed files", () => {
  const path = "/assets/app-1a2b.js";

  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["x-gzip", "gzip"],
    ["br;q=0.2, gzip;q=0.8", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["*;q=0.5, br;q=0", "gzip"],
    ["GZIP;Q=1.0", "gzip"],
    ["identity, br;q=0.5", undefined],
    ["br;q=0, gzip;q=0", undefined],
    ["br;q=nonsense", undefined],
    ["deflate", undefined],
    ["", undefined],
  ])("Accept-Encoding “%s” is answered with %s", async (accept, coding) => {
    const { headers, body } = await send(path, { "Accept-Encoding": accept });
    expect(headers["content-encoding"]).toBe(coding);
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(Number(headers["content-length"])).toBe(body.length);
    const decoded =
      coding === "br" ? brotliDecompressSync(body) : coding === "gzip" ? gunzipSync(body) : body;
    expect(decoded.toString()).toBe(script);
  });

  it("sends the file as it is when no coding is asked for", async () => {
    expect((await send(path)).headers["content-encoding"]).toBeUndefined();
  });

  it("does not send a sibling that is older than the file", async () => {
    const file = join(folder, "stale.css");
    await writeFile(file, "a{}");
    await writeFile(`${file}.br`, brotliCompressSync("old"));
    await utimes(`${file}.br`, new Date(0), new Date(0));
    const { headers, body } = await send("/stale.css", { "Accept-Encoding": "br" });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe("a{}");
  });
});

describe("asking again", () => {
  it("is answered 304 while the file is the same", async () => {
    const { headers } = await send("/en/");
    const again = await send("/en/", { "If-None-Match": `"other", W/${headers.etag}` });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.headers["cache-control"]).toBe("no-cache");
  });

  it("gets the page after the file has changed", async () => {
    const file = join(folder, "en/index.html");
    const before = (await send("/en/")).headers.etag ?? "";
    await writeFile(file, "<title>home, second edition</title>");
    const after = await send("/en/", { "If-None-Match": before });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before);
    await writeFile(file, files["en/index.html"] ?? "");
  });

  it("tells the codings of one file apart", async () => {
    const tags = await Promise.all(
      ["br", "gzip", "identity"].map(async (coding) => {
        return (await send("/assets/app-1a2b.js", { "Accept-Encoding": coding })).headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it("never makes a 304 of a missing page", async () => {
    expect((await send("/en/nothing", { "If-None-Match": "*" })).status).toBe(404);
  });
});

describe("methods", () => {
  it("HEAD has the headers of GET and no body", async () => {
    const get = await send("/assets/app-1a2b.js", { "Accept-Encoding": "br" });
    const head = await send("/assets/app-1a2b.js", { "Accept-Encoding": "br" }, "HEAD");
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    for (const name of ["content-length", "content-encoding", "content-type", "etag"]) {
      expect(head.headers[name]).toBe(get.headers[name]);
    }
    expect((await send("/assets/gone.js", {}, "HEAD")).body.length).toBe(0);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
    const { status, headers } = await send("/en/", {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
  });
});

it("says that a port is taken", async () => {
  const port = Number(new URL(server.url).port);
  await expect(serve({ root: folder, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
