import { describe, expect, it } from "vitest";
import { type DateFields, type FieldProblem, readDateFields } from "../../src/domain/printed-date.ts";

const fields = (era: DateFields["era"], year = "", month = "", date = ""): DateFields => ({
  era,
  year,
  month,
  date,
});

const problemsOf = (typed: DateFields): readonly FieldProblem[] => {
  const read = readDateFields(typed);
  return read.ok ? [] : read.problems;
};

describe("a date typed into separate fields", () => {
  it.each<[DateFields, string]>([
    [fields("reiwa", "11", "11", "30"), "2029-11-30"],
    [fields("reiwa", "１１", "１１", "３０"), "2029-11-30"],
    [fields("reiwa", " 1 1 年", "11月", "30日"), "2029-11-30"],
    [fields("reiwa", "十一", "十一月", "三〇"), "2029-11-30"],
    [fields("reiwa", "11", "㋊", "㏽まで"), "2029-11-30"],
    [fields("reiwa", "6", "12", "2日交付"), "2024-12-02"],
    [fields("reiwa", "06", "012", "02"), "2024-12-02"],
    [fields("reiwa", "元", "5", "1"), "2019-05-01"],
    [fields("heisei", "元年", "5", "10"), "1989-05-10"],
    [fields("showa", "64", "1", "7"), "1989-01-07"],
    [fields("taisho", "15", "12", "24"), "1926-12-24"],
    [fields("meiji", "45", "7", "29"), "1912-07-29"],
    [fields("western", "2029", "11", "30"), "2029-11-30"],
    [fields("western", "２０２９年", "11", "30"), "2029-11-30"],
    [fields("western", "२०२९", "११", "३०"), "2029-11-30"],
  ])("%o", (typed, iso) => {
    expect(readDateFields(typed)).toEqual({ ok: true, day: iso, eraOverrun: false });
  });

  it("takes four digits beside 令和 for a Western year", () => {
    expect(readDateFields(fields("reiwa", "2029", "11", "30"))).toMatchObject({
      ok: true,
      day: "2029-11-30",
    });
    expect(readDateFields(fields("reiwa", "1989", "5", "10"))).toEqual({
      ok: true,
      day: "1989-05-10",
      eraOverrun: false,
    });
  });

  it("lets an era typed with the year win over the one picked", () => {
    expect(readDateFields(fields("western", "R11", "11", "30"))).toMatchObject({ day: "2029-11-30" });
    expect(readDateFields(fields("reiwa", "令和11年", "11", "30"))).toMatchObject({ day: "2029-11-30" });
    expect(readDateFields(fields("reiwa", "平成1", "5", "10"))).toMatchObject({ day: "1989-05-10" });
  });

  it("tells when the era was over by then", () => {
    expect(readDateFields(fields("heisei", "35", "11", "30"))).toEqual({
      ok: true,
      day: "2023-11-30",
      eraOverrun: true,
    });
  });
});

describe("a whole date pasted into the year field", () => {
  it.each<[DateFields, string]>([
    [fields("reiwa", "令和11年11月30日"), "2029-11-30"],
    [fields("western", "令和11年11月30日"), "2029-11-30"],
    [fields("reiwa", "2029-11-30"), "2029-11-30"],
    [fields("reiwa", "平成元年5月10日"), "1989-05-10"],
    [fields("reiwa", "11年11月30日"), "2029-11-30"],
    [fields("reiwa", " 11.11.30 "), "2029-11-30"],
    [fields("heisei", "010510"), "1989-05-10"],
    [fields("western", "20291130", " ", "\u3000"), "2029-11-30"],
  ])("%o", (typed, iso) => {
    expect(readDateFields(typed)).toMatchObject({ ok: true, day: iso });
  });

  it.each<[DateFields, FieldProblem]>([
    [fields("western", "11.11.30"), { field: "whole", problem: { kind: "two-digit-year" } }],
    [fields("reiwa", "令和11年13月1日"), { field: "whole", problem: { kind: "no-such-month", month: 13 } }],
    [
      fields("reiwa", "11.11.31"),
      { field: "whole", problem: { kind: "no-such-day", year: 2029, month: 11, date: 31, lastDay: 30 } },
    ],
    [fields("western", "11111111"), { field: "whole", problem: { kind: "year-out-of-range" } }],
    [fields("western", "2572-11-30"), { field: "whole", problem: { kind: "year-out-of-range" } }],
  ])("%o is refused as a whole", (typed, problem) => {
    expect(problemsOf(typed)).toEqual([problem]);
  });

  it("is not looked for once another field is filled in", () => {
    expect(problemsOf(fields("reiwa", "2029-11-30", "11", "30"))).toEqual([
      { field: "year", problem: { kind: "not-a-number" } },
    ]);
  });
});

describe("fields that give no day", () => {
  it("says so once when nothing was typed", () => {
    expect(problemsOf(fields("reiwa", " ", "\u200B", "\u3000"))).toEqual([
      { field: "whole", problem: { kind: "empty" } },
    ]);
  });

  it("does not take an overlong field for an empty one", () => {
    expect(problemsOf(fields("reiwa", "R11.11.30", "", " ".repeat(65)))).toContainEqual({
      field: "date",
      problem: { kind: "too-long" },
    });
  });

  it("names every field that is missing or unreadable, in reading order", () => {
    expect(problemsOf(fields("reiwa", "11"))).toEqual([
      { field: "month", problem: { kind: "missing" } },
      { field: "date", problem: { kind: "missing" } },
    ]);
    expect(problemsOf(fields("reiwa", "l1", "", "x"))).toEqual([
      { field: "year", problem: { kind: "not-a-number" } },
      { field: "month", problem: { kind: "missing" } },
      { field: "date", problem: { kind: "not-a-number" } },
    ]);
  });

  it.each<[DateFields, FieldProblem]>([
    [fields("western", "11", "11", "30"), { field: "year", problem: { kind: "two-digit-year" } }],
    [fields("western", "元", "11", "30"), { field: "year", problem: { kind: "two-digit-year" } }],
    [fields("western", "202", "11", "30"), { field: "year", problem: { kind: "year-out-of-range" } }],
    [fields("western", "1899", "11", "30"), { field: "year", problem: { kind: "year-out-of-range" } }],
    [fields("western", "2101", "11", "30"), { field: "year", problem: { kind: "year-out-of-range" } }],
    [fields("western", "2572", "11", "30"), { field: "year", problem: { kind: "year-out-of-range" } }],
    [fields("reiwa", "100", "11", "30"), { field: "year", problem: { kind: "year-out-of-range" } }],
    [fields("reiwa", "2101", "11", "30"), { field: "year", problem: { kind: "year-out-of-range" } }],
    [fields("heisei", "2018", "11", "30"), { field: "year", problem: { kind: "year-out-of-range" } }],
    [fields("reiwa", "0", "11", "30"), { field: "year", problem: { kind: "no-such-era-year" } }],
    [fields("reiwa", "R", "11", "30"), { field: "year", problem: { kind: "not-a-number" } }],
    [fields("reiwa", "11", "0", "30"), { field: "month", problem: { kind: "no-such-month", month: 0 } }],
    [fields("reiwa", "11", "13", "30"), { field: "month", problem: { kind: "no-such-month", month: 13 } }],
    [fields("reiwa", "11", "元", "30"), { field: "month", problem: { kind: "not-a-number" } }],
    [fields("reiwa", "11", "Nov", "30"), { field: "month", problem: { kind: "not-a-number" } }],
    [fields("reiwa", "11", "11", "-30"), { field: "date", problem: { kind: "not-a-number" } }],
    [fields("reiwa", "11", "11", "1".repeat(65)), { field: "date", problem: { kind: "too-long" } }],
    [fields("reiwa", "11", " ".repeat(65), "30"), { field: "month", problem: { kind: "too-long" } }],
    [fields("reiwa", "11", "11", "1".repeat(64)), { field: "date", problem: { kind: "not-a-number" } }],
    [
      fields("reiwa", "11", "11", "31"),
      { field: "date", problem: { kind: "no-such-day", year: 2029, month: 11, date: 31, lastDay: 30 } },
    ],
    [
      fields("reiwa", "7", "2", "29"),
      { field: "date", problem: { kind: "no-such-day", year: 2025, month: 2, date: 29, lastDay: 28 } },
    ],
  ])("%o", (typed, problem) => {
    expect(problemsOf(typed)).toEqual([problem]);
  });
});
