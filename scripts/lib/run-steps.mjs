import { failed, total } from "./outcome.mjs";

/**
 * Runs the steps one after the other, whatever becomes of them, and prints what failed; the last line is
 * `N passed, N failed`. The exit code of this process tells whether anything did.
 * @param {readonly import("./steps.mjs").Step[]} steps
 */
export async function runSteps(steps) {
  /** @type {Map<string, import("./outcome.mjs").Outcome>} */
  const outcomes = new Map();
  for (const { name, needs, run } of steps) {
    console.log(`\n── ${name}`);
    const isBlocked = needs !== undefined && (outcomes.get(needs)?.failed ?? 0) > 0;
    const started = performance.now();
    const outcome = isBlocked ? failed(`${name}: not run, because the ${needs} failed`) : await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
    outcomes.set(name, outcome);
  }
  const all = total([...outcomes.values()]);
  if (all.failed > 0)
    console.log(["\nFailed:", ...all.failures.map((failure) => `  ✗ ${failure}`)].join("\n"));
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0;
}
