import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Absolute path of the project folder, with a trailing separator. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Whether a module was started as a program rather than imported.
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isProgram(moduleUrl) {
  const program = process.argv[1];
  // The loader resolves links, argv does not.
  return program !== undefined && realpathSync(program) === fileURLToPath(moduleUrl);
}
