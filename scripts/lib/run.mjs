import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] variables on top of those of this process
 * @property {number} [timeoutMs] after this the program is ended
 * @property {boolean} [toStderr] sends the program's output to stderr, to keep stdout for results
 */

/**
 * Runs a program in the project folder with its output shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 127 when it is not there, 124 when it ran out of time
 */
export function run(command, args, { env, timeoutMs, toStderr = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["inherit", toStderr ? 2 : "inherit", "inherit"],
      // npm is a batch file on Windows, which only a shell can start.
      shell: process.platform === "win32" && command === "npm",
    });
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        child.kill("SIGTERM");
        setTimeout(() => child.kill("SIGKILL"), 2000).unref();
      },
      timeoutMs ?? 2 ** 31 - 1,
    );
    child.once("error", () => {
      clearTimeout(timer);
      resolve(127);
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      resolve(timedOut ? 124 : (code ?? 1));
    });
  });
}

/**
 * Runs a Node program: a script of the project or a tool in node_modules.
 * @param {string} script path from the project folder
 * @param {readonly string[]} [args]
 * @param {RunOptions} [options]
 */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}
