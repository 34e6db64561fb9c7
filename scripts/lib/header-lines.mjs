// Prints the headers of the build in a web server's own words: node scripts/lib/header-lines.mjs nginx|caddy
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isProgram, root } from "./root.mjs";

const servers = {
  nginx: (/** @type {string} */ name, /** @type {string} */ value) => `add_header ${name} "${value}" always;`,
  caddy: (/** @type {string} */ name, /** @type {string} */ value) => `header ${name} "${value}"`,
};

/**
 * @param {keyof typeof servers} server
 * @param {Record<string, string>} headers
 * @returns {string} one line for each header
 */
export function headerLines(server, headers) {
  return Object.entries(headers)
    .map(([name, value]) => {
      // Neither of the two has one way to quote all of these, and no header of ours needs them.
      if (/["\\${}`\n]/.test(value)) throw new Error(`The value of ${name} cannot be written for ${server}.`);
      return `${servers[server](name, value)}\n`;
    })
    .join("");
}

if (isProgram(import.meta.url)) {
  const server = process.argv[2];
  if (server === "nginx" || server === "caddy") {
    const { headers } = JSON.parse(await readFile(join(root, "dist", "_headers.json"), "utf8"));
    process.stdout.write(headerLines(server, headers));
  } else {
    console.error("Name the server: node scripts/lib/header-lines.mjs nginx|caddy");
    process.exitCode = 1;
  }
}
