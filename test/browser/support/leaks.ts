import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFiles, DIST } from "./site.ts";
import { bytesOf, type ScanVector } from "./vectors.ts";

/** Shortest piece of a payload that counts as leaked. */
const SHORTEST = 4;

/** What our own scripts, words and the page for scanning say: such pieces tell nothing about a payload. */
const OWN = builtFiles()
  .filter((file) => file.endsWith(".js") || file === "/en/scan/index.html")
  .map((file) => readFileSync(join(DIST, file), "utf8"))
  .join("\n");
const OWN_SHORTEST = new Set(Array.from({ length: OWN.length }, (_, at) => OWN.slice(at, at + SHORTEST)));

const isOwn = (piece: string): boolean =>
  OWN_SHORTEST.has(piece.slice(0, SHORTEST)) && (piece.length === SHORTEST || OWN.includes(piece));

/** The forms in which a payload could turn up as text. */
function textsOf(vector: ScanVector): readonly string[] {
  const bytes = bytesOf(vector);
  const decoded = ["utf-8", "shift_jis", "latin1"].map((label) => new TextDecoder(label).decode(bytes));
  const raw = Buffer.from(bytes);
  return [
    ...new Set([
      ...decoded,
      raw.toString("hex"),
      raw.toString("base64"),
      encodeURIComponent(decoded[0] ?? ""),
    ]),
  ];
}

/** From every place in the text the shortest piece that is not ours. */
function telltales(text: string): readonly string[] {
  const pieces = new Set<string>();
  for (let start = 0; start + SHORTEST <= text.length; start += 1) {
    let end = start + SHORTEST;
    while (end <= text.length && isOwn(text.slice(start, end))) end += 1;
    if (end <= text.length) pieces.add(text.slice(start, end));
  }
  return [...pieces];
}

/** Pieces of a payload by which any four characters of it would show, wherever they turn up. */
export const telltalesOf = (vector: ScanVector): readonly string[] => [
  ...new Set(textsOf(vector).flatMap(telltales)),
];
