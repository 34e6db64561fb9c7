// Writes a document of all contents, for people who check them, to content-review/: npm run docs:content
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { instance } from "@viz-js/viz";
import { loadSource } from "./lib/load-source.mjs";
import { root } from "./lib/root.mjs";

const folder = join(root, "content-review");
const viz = await instance();

/**
 * @param {import("@viz-js/viz").Graph} graph
 * @returns {string} the drawing, without the lines that only a file of its own needs
 */
function draw(graph) {
  const { output, errors, status } = viz.render(graph, { format: "svg" });
  if (status === "failure") throw new Error(errors.map(({ message }) => message).join("\n"));
  return output.slice(output.indexOf("<svg")).replaceAll(/<!--.*?-->\n?/gs, "");
}

const { dayInJapan, reviewFiles } = await loadSource("src/build/content-review.tsx");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { path, content } of reviewFiles(dayInJapan(Date.now()), draw))
  writeFileSync(join(folder, path), content);
process.stdout.write("Written: content-review/index.html\n");
