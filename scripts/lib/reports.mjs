import { relative } from "node:path";

/** @type {typeof import("./reports.d.mts").countVitest} */
export function countVitest(report, root) {
  let passed = 0;
  const failures = [];
  for (const { name, status, assertionResults } of report.testResults) {
    const file = relative(root, name);
    const failedTests = assertionResults.filter((test) => test.status === "failed");
    passed += assertionResults.filter((test) => test.status === "passed").length;
    failures.push(...failedTests.map((test) => `${file} › ${test.fullName}`));
    if (status === "failed" && failedTests.length === 0)
      failures.push(`${file} (the file failed as a whole)`);
  }
  return { passed, failed: failures.length, failures };
}

/** @type {typeof import("./reports.d.mts").countPlaywright} */
export function countPlaywright(report) {
  let passed = 0;
  const failures = report.errors.map(
    ({ message }) => `outside the tests: ${message?.split("\n")[0] ?? "error"}`,
  );
  /**
   * @param {import("./reports.d.mts").PlaywrightSuite} suite
   * @param {readonly string[]} path
   */
  const visit = (suite, path) => {
    const here = [...path, suite.title];
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === "expected") passed += 1;
        else if (test.status !== "skipped") {
          const project = test.projectName === "" ? [] : [`[${test.projectName}]`];
          failures.push([...project, ...here, spec.title].join(" › "));
        }
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, here);
  };
  for (const suite of report.suites) visit(suite, []);
  return { passed, failed: failures.length, failures };
}
