import type { Outcome } from "./outcome.d.mts";

/** The parts of vitest's JSON report that are read here. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** Counts the tests of a report. A file that could not be loaded counts as one failed test. */
export function countVitest(report: VitestReport, root: string): Outcome;

/** The parts of Playwright's JSON report that are read here. */
export interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

export interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { projectName: string; status: string }[] }[];
}

/**
 * Counts the tests of a report. An error outside the tests counts as one failed test; so does a test that passed only
 * when it was repeated.
 */
export function countPlaywright(report: PlaywrightReport): Outcome;
