import { describe, expect, it } from "vitest";
import { DAYS } from "../../src/content/days.ts";
import { addDays, day } from "../../src/domain/day.ts";
import type { DateFields } from "../../src/domain/printed-date.ts";
import { type CheckDraft, type FormProblem, readForm, readOneDate } from "../../src/ui/check-form.ts";
import { TRANSLATORS, translatorIn } from "./translators.ts";

const TODAY = day("2026-11-22");
const t = translatorIn("en");

const reiwa = (year: string, month: string, date: string): DateFields => ({
  era: "reiwa",
  year,
  month,
  date,
});
const western = (year: string, month: string, date: string): DateFields => ({
  era: "western",
  year,
  month,
  date,
});
const EMPTY = reiwa("", "", "");
const SPECIMEN: CheckDraft = { issuedOn: reiwa("6", "12", "2"), expiresOn: reiwa("11", "11", "30") };

const problemsOf = (draft: CheckDraft): readonly FormProblem[] => {
  const read = readForm(draft, TODAY, t);
  return read.kind === "problems" ? read.problems : [];
};
const told = (problems: readonly FormProblem[]) =>
  problems.map(({ which, part, key }) => `${which} ${part}: ${key.replace("check:problems.", "")}`);
const withExpiry = (expiresOn: DateFields): CheckDraft => ({ ...SPECIMEN, expiresOn });

describe("two dates as the specimen prints them", () => {
  it("are read", () => {
    const dates = { issuedOn: DAYS.specimenIssued, expiresOn: DAYS.specimenExpires };
    expect(readForm(SPECIMEN, TODAY, t)).toEqual({ kind: "ok", ...dates });
  });

  it("are the same day in Western years, in full-width digits or pasted whole", () => {
    const ways = [
      western("2029", "11", "30"),
      reiwa("１１", "１１月", "３０日"),
      reiwa("令和11年11月30日", "", ""),
    ];
    const days = ways.map((expiresOn) => readForm(withExpiry(expiresOn), TODAY, t));
    expect(days).toEqual(ways.map(() => readForm(SPECIMEN, TODAY, t)));
  });
});

/** What is typed as the printed end, and what is said about it. */
const WRONG: readonly (readonly [what: string, typed: DateFields, said: readonly string[]])[] = [
  ["nothing", EMPTY, ["expiresOn whole: missing-all"]],
  ["no month", reiwa("11", "", "30"), ["expiresOn month: missing"]],
  ["only a year", reiwa("11", "", ""), ["expiresOn month: missing", "expiresOn date: missing"]],
  ["a word", reiwa("11", "November", "30"), ["expiresOn month: not-a-number"]],
  ["month 13", reiwa("11", "13", "30"), ["expiresOn month: no-such-month"]],
  ["31 November", reiwa("11", "11", "31"), ["expiresOn date: no-such-day"]],
  ["year 0", reiwa("0", "11", "30"), ["expiresOn year: no-such-era-year"]],
  ["two digits without an era", western("29", "11", "30"), ["expiresOn year: two-digit-year"]],
  ["a year of the Middle Ages", western("1229", "11", "30"), ["expiresOn year: year-out-of-range"]],
  ["a novel", reiwa("1".repeat(300), "11", "30"), ["expiresOn year: too-long"]],
  ["a year after the end of its era", reiwa("平成41", "11", "30"), ["expiresOn whole: era-overrun"]],
  ["the day of issue", reiwa("6", "12", "2"), ["expiresOn whole: expiry-not-after-issue"]],
];

describe("a printed end that cannot be", () => {
  it.each(WRONG)("(%s) is pointed out at its field", (_what, typed, said) => {
    expect(told(problemsOf(withExpiry(typed)))).toEqual(said);
  });

  it("says how many days the month has", () => {
    const [problem] = problemsOf(withExpiry(reiwa("10", "2", "30")));
    expect(problem?.vars).toMatchObject({ lastDay: 29 });
  });

  it("may have been misread by a letter: the day meant is proposed, never taken over", () => {
    const read = readForm(withExpiry(reiwa("l1", "11", "30")), TODAY, t);
    expect(read).toMatchObject({ kind: "problems", slips: { issuedOn: [], expiresOn: ["2029-11-30"] } });
  });
});

describe("a day of issue that cannot be", () => {
  it("lies before there were certificates", () => {
    const draft = { ...SPECIMEN, issuedOn: reiwa("6", "12", "1") };
    expect(told(problemsOf(draft))).toEqual(["issuedOn whole: issue-before-certificates-existed"]);
  });

  it("is pointed out before a wrong printed end, in the order of the card", () => {
    const draft = { issuedOn: EMPTY, expiresOn: EMPTY };
    expect(told(problemsOf(draft))).toEqual(["issuedOn whole: missing-all", "expiresOn whole: missing-all"]);
  });
});

describe("dates that are only unusual", () => {
  it.each([
    ["another day than 30 November", withExpiry(reiwa("11", "3", "31")), ["expiry-not-30-november"]],
    ["more than five years", withExpiry(reiwa("12", "11", "30")), ["longer-than-five-years"]],
    [
      "less than a year",
      { issuedOn: reiwa("7", "3", "1"), expiresOn: reiwa("7", "11", "30") },
      ["shorter-than-usual"],
    ],
  ])("(%s) are read, and asked about once", (_what, draft, oddities) => {
    const read = readForm(draft, TODAY, t);
    expect(read.kind === "odd" && read.oddities.map(({ kind }) => kind)).toEqual(oddities);
  });

  it("are asked about when the day of issue lies in the future, but not on the day itself", () => {
    const issued = (today: typeof TODAY) => readForm(SPECIMEN, today, t).kind;
    expect([issued(addDays(DAYS.specimenIssued, -1)), issued(DAYS.specimenIssued)]).toEqual(["odd", "ok"]);
  });
});

describe("the end of an electronic certificate", () => {
  it("is read by itself, as the day or as the problem at its field", () => {
    expect(readOneDate("electronicEndsOn", western("2027", "8", "10"), t)).toEqual({ day: "2027-08-10" });
    const read = readOneDate("electronicEndsOn", EMPTY, t);
    expect("problems" in read && told(read.problems)).toEqual(["electronicEndsOn whole: missing-all"]);
  });
});

describe.each(TRANSLATORS)("in $locale", (words) => {
  it("every problem is said in words without a gap", () => {
    const said = WRONG.flatMap(([, typed]) => {
      const read = readForm(withExpiry(typed), TODAY, words);
      return read.kind === "problems" ? read.problems : [];
    }).map(({ key, vars }) => [key, words.has(key), words.plain(key, vars)] as const);
    expect(said.filter(([, has, text]) => !has || /\{\{|undefined|check:/.test(text))).toEqual([]);
  });

  it("every oddity has words", () => {
    const draft = { issuedOn: reiwa("9", "1", "1"), expiresOn: reiwa("15", "1", "1") };
    const short = { issuedOn: reiwa("8", "1", "1"), expiresOn: reiwa("8", "2", "1") };
    const kinds = [draft, short].flatMap((one) => {
      const read = readForm(one, TODAY, words);
      return read.kind === "odd" ? read.oddities.map(({ kind }) => kind) : [];
    });
    expect(new Set(kinds).size).toBe(4);
    expect(kinds.filter((kind) => !words.has(`check:odd.${kind}`))).toEqual([]);
  });
});
