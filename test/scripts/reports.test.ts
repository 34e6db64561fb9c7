import { describe, expect, it } from "vitest";
import { failed, onePassed, settled, total } from "../../scripts/lib/outcome.mjs";
import { countPlaywright, countVitest } from "../../scripts/lib/reports.mjs";

describe("a vitest report", () => {
  const test = (fullName: string, status: string) => ({ fullName, status });
  const file = (name: string, status: string, ...assertionResults: ReturnType<typeof test>[]) => ({
    name: `/project/${name}`,
    status,
    assertionResults,
  });

  it("counts what ran and names what failed; skipped tests count for nothing", () => {
    const testResults = [
      file(
        "test/a.test.ts",
        "failed",
        test("one", "passed"),
        test("two", "failed"),
        test("three", "skipped"),
      ),
      file("test/b.test.ts", "passed", test("four", "passed")),
    ];
    expect(countVitest({ testResults }, "/project")).toEqual({
      passed: 2,
      failed: 1,
      failures: ["test/a.test.ts › two"],
    });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const counted = countVitest({ testResults: [file("test/a.test.ts", "failed")] }, "/project");
    expect(counted).toEqual({
      passed: 0,
      failed: 1,
      failures: ["test/a.test.ts (the file failed as a whole)"],
    });
  });
});

describe("a Playwright report", () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: statuses.map((status) => ({ projectName: "", status })),
  });

  it("counts tests at every depth; one that passed only when repeated failed", () => {
    const counted = countPlaywright({
      suites: [
        {
          title: "home.spec.ts",
          specs: [spec("opens", "expected"), spec("waits", "skipped")],
          suites: [{ title: "offline", specs: [spec("reloads", "unexpected"), spec("returns", "flaky")] }],
        },
      ],
      errors: [],
    });
    expect(counted).toEqual({
      passed: 1,
      failed: 2,
      failures: ["home.spec.ts › offline › reloads", "home.spec.ts › offline › returns"],
    });
  });

  it("counts an error outside the tests", () => {
    const counted = countPlaywright({ suites: [], errors: [{ message: "no server\n  at line 3" }] });
    expect(counted).toEqual({ passed: 0, failed: 1, failures: ["outside the tests: no server"] });
  });
});

describe("the outcome of a runner", () => {
  it("stands when its tests tell the whole story", () => {
    expect(settled(onePassed, 0, "unit tests")).toEqual(onePassed);
    expect(settled(failed("a test"), 1, "unit tests")).toEqual(failed("a test"));
  });

  it("is a failure when it executed no test", () => {
    const none = { passed: 0, failed: 0, failures: [] };
    expect(settled(none, 0, "unit tests")).toEqual(failed("unit tests: executed no test (exit code 0)"));
  });

  it("is a failure when the runner says so, though all tests passed", () => {
    expect(settled({ passed: 5, failed: 0, failures: [] }, 1, "unit tests")).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });
});

it("adds outcomes up", () => {
  expect(total([onePassed, failed("b", "c"), onePassed])).toEqual({
    passed: 2,
    failed: 2,
    failures: ["b", "c"],
  });
});
