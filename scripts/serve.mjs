// Serves the built site on this machine with the headers the build asks for: npm run serve
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileAt, resolvePath } from "./lib/resolve-path.mjs";
import { sendFile, sendText } from "./lib/respond.mjs";
import { isProgram, root as projectRoot } from "./lib/root.mjs";

/** @type {typeof import("./serve.d.mts").serve} */
export async function serve({ root, port, host = "127.0.0.1" }) {
  const readHeaders = headerFile(root);
  const server = createServer(async (request, response) => {
    try {
      for (const [name, value] of Object.entries(await readHeaders())) response.setHeader(name, value);
      await answer(root, request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) sendText(request, response, 500, "Server error");
      else response.destroy();
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  const actualPort = address !== null && typeof address === "object" ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The headers written by the build, read again whenever the build has written them anew.
 * @param {string} root
 * @returns {() => Promise<Record<string, string>>}
 */
function headerFile(root) {
  const file = join(root, "_headers.json");
  let modified = -1;
  /** @type {Record<string, string>} */
  let headers = {};
  return async () => {
    const found = await fileAt(file);
    if (found === undefined) return {};
    if (found.modified !== modified) {
      headers = JSON.parse(await readFile(file, "utf8")).headers ?? {};
      modified = found.modified;
    }
    return headers;
  };
}

/**
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return sendText(request, response, 405, "Method not allowed");
  }
  const target = request.url ?? "/";
  const resolution = await resolvePath(root, target);
  switch (resolution.kind) {
    case "malformed":
      return sendText(request, response, 400, "Bad request");
    case "redirect":
      response.setHeader("Location", resolution.location);
      return sendText(request, response, 308, "Permanent redirect");
    case "file":
      return sendFile(request, response, 200, resolution, cachePolicy(target));
    case "missing": {
      const page = resolution.asset ? undefined : await fileAt(join(root, "404.html"));
      if (page === undefined) return sendText(request, response, 404, "Not found");
      return sendFile(request, response, 404, page, "no-cache");
    }
  }
}

/**
 * Only names with a content hash may be kept without asking again.
 * @param {string} target
 */
function cachePolicy(target) {
  return target.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

async function main() {
  const root = join(projectRoot, "dist");
  if (!existsSync(root)) return fail("There is no dist folder yet: run `npm run build` first.");
  const port = Number(process.env.PORT || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return fail(`PORT must be a number from 0 to 65535, but it is "${process.env.PORT}".`);
  }
  try {
    const server = await serve({ root, port });
    console.log(server.url);
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.once(signal, () => server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === "EADDRINUSE") {
      return fail(
        `Port ${port} is taken by another program. Choose one, for example: PORT=${port + 1} npm start`,
      );
    }
    if (code === "EACCES")
      return fail(`This account may not open port ${port}. Choose one above 1023 with PORT.`);
    throw error;
  }
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (isProgram(import.meta.url)) await main();
