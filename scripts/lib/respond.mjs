import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { chooseEncoding } from "./accept-encoding.mjs";
import { contentType } from "./mime.mjs";
import { fileAt } from "./resolve-path.mjs";

const siblings = /** @type {const} */ ([
  ["br", ".br"],
  ["gzip", ".gz"],
]);

/**
 * Sends a file in the coding the visitor prefers, or 304 when the visitor has it.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {200 | 404} status
 * @param {{ file: string, size: number, modified: number }} original
 * @param {string} cacheControl
 */
export async function sendFile(request, response, status, original, cacheControl) {
  const variants = new Map([["identity", original]]);
  for (const [coding, suffix] of siblings) {
    const sibling = await fileAt(original.file + suffix);
    // An older sibling belongs to an earlier content of the file.
    if (sibling !== undefined && sibling.modified >= original.modified) variants.set(coding, sibling);
  }
  const coding = chooseEncoding(
    request.headers["accept-encoding"]?.toString(),
    [...variants.keys()].filter((name) => name !== "identity"),
  );
  const variant = variants.get(coding) ?? original;
  const etag = `"${variant.size.toString(36)}-${Math.round(original.modified).toString(36)}-${coding}"`;
  response.setHeader("Cache-Control", cacheControl);
  if (variants.size > 1) response.setHeader("Vary", "Accept-Encoding");
  if (status === 200) {
    response.setHeader("ETag", etag);
    if (matches(request.headers["if-none-match"], etag)) {
      response.statusCode = 304;
      return void response.end();
    }
  }
  response.statusCode = status;
  response.setHeader("Content-Type", contentType(original.file));
  response.setHeader("Content-Length", variant.size);
  if (coding !== "identity") response.setHeader("Content-Encoding", coding);
  if (request.method === "HEAD") return void response.end();
  // A visitor who goes away in the middle is no error of the server.
  pipeline(createReadStream(variant.file), response, () => {});
}

/**
 * Weak comparison of If-None-Match (RFC 9110 §13.1.2).
 * @param {string | undefined} header
 * @param {string} etag
 */
function matches(header, etag) {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
export function sendText(request, response, status, text) {
  const body = Buffer.from(`${text}\n`);
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}
