/** What a step or a test runner did. */
export interface Outcome {
  passed: number;
  failed: number;
  /** One name for each failure. */
  failures: string[];
}

export const onePassed: Outcome;

export function failed(...failures: string[]): Outcome;

/** The outcome of a runner, never better than what its exit code and its number of tests allow. */
export function settled(counted: Outcome, exitCode: number, runner: string): Outcome;

export function total(outcomes: readonly Outcome[]): Outcome;
