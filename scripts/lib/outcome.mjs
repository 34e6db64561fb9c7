/** @typedef {import("./outcome.d.mts").Outcome} Outcome */

/** @type {Outcome} */
export const onePassed = { passed: 1, failed: 0, failures: [] };

/** @type {typeof import("./outcome.d.mts").failed} */
export function failed(...failures) {
  return { passed: 0, failed: failures.length, failures };
}

/** @type {typeof import("./outcome.d.mts").settled} */
export function settled(counted, exitCode, runner) {
  if (counted.failed > 0) return counted;
  if (counted.passed === 0)
    return withFailure(counted, `${runner}: executed no test (exit code ${exitCode})`);
  if (exitCode === 0) return counted;
  return withFailure(counted, `${runner}: ended with exit code ${exitCode}, though no test of it failed`);
}

/**
 * @param {Outcome} outcome
 * @param {string} failure
 * @returns {Outcome}
 */
function withFailure(outcome, failure) {
  return { ...outcome, failed: outcome.failed + 1, failures: [...outcome.failures, failure] };
}

/** @type {typeof import("./outcome.d.mts").total} */
export function total(outcomes) {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
    failures: outcomes.flatMap((outcome) => outcome.failures),
  };
}
