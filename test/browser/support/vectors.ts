import { readFileSync } from "node:fs";
import type { ScanVector } from "../../scan/code-vectors.ts";

export type { ScanVector };

/** The published scan vectors, read as data: the module of the unit tests also loads the app's tables. */
export const VECTORS: readonly ScanVector[] = JSON.parse(
  readFileSync(new URL("../../fixtures/code-vectors.json", import.meta.url), "utf8"),
).vectors;

export const bytesOf = ({ hex, payload = "" }: ScanVector): Uint8Array =>
  hex === undefined ? Buffer.from(payload) : Buffer.from(hex, "hex");
