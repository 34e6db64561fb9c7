import { describe, expect, it } from "vitest";
import facts from "../../src/content/facts.json";
import { RULES } from "../../src/content/rules.ts";
import { addDays, type Day } from "../../src/domain/day.ts";
import type { CardKind, FactName, Facts } from "../../src/domain/facts.ts";
import { type Finding, judge, type Verdict } from "../../src/domain/judge.ts";
import type { AnyRule } from "../../src/domain/rule.ts";
import { reviewed } from "../golden/golden.ts";
import { verdictTable } from "../golden/verdicts.ts";
import { messagesOf, readLocales } from "../i18n/locale-files.ts";
import { BOUNDARY_DAYS, COVER_CHANGES, factsAround, isComplete, KINDS, QUESTIONS } from "./cases.ts";

const rulesById = new Map(RULES.map((rule) => [rule.id, rule]));
const inForce = ({ from, until }: AnyRule, today: Day): boolean =>
  (from ?? today) <= today && today <= (until ?? today);

interface Judged {
  readonly today: Day;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** Every case of a kind: boundary day × representative facts. */
const casesOf = (kind: Facts["kind"]): readonly Judged[] =>
  BOUNDARY_DAYS.flatMap((today) =>
    factsAround(kind, today).map((known) => ({
      today,
      facts: known,
      verdict: judge(known, today, RULES),
    })),
  );
const CASES = new Map(KINDS.map((kind) => [kind, casesOf(kind)]));
const ALL_CASES = [...CASES.values()].flat();

/** Facts that are no matter of a kind: the light-blue card ended for everybody, whatever is printed (OLD-02). */
const NOT_ASKED: Readonly<Record<CardKind, readonly FactName[]>> = {
  certificate: ["registered"],
  "old-card": ["issuedOn", "expiresOn", "registered"],
  notice: ["issuedOn", "expiresOn", "registered"],
  "my-number-card": ["issuedOn"],
};

const textOf = ({ today, facts: known }: Judged, note: string): string =>
  `${today} ${JSON.stringify(known)}: ${note}`;

describe("the rows of the rules", () => {
  it("have names of their own", () => {
    expect(rulesById.size).toBe(RULES.length);
  });

  it("name their kind first", () => {
    expect(RULES.filter(({ id, kind }) => !id.startsWith(`${kind}.`))).toEqual([]);
  });

  it.each(RULES)("$id rests on facts of the dossier", ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !(source in facts))).toEqual([]);
  });

  it.each(RULES)("$id does not end before it begins", ({ from, until }) => {
    expect((from ?? "") <= (until ?? "9999-12-31")).toBe(true);
  });

  it("are all reached by some case", () => {
    const reached = new Set(
      ALL_CASES.flatMap(({ verdict }) =>
        QUESTIONS.map((q) => (verdict[q].outcome === "cannot-tell" ? null : verdict[q].ruleId)),
      ),
    );
    expect(RULES.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe("dated rows of one kind", () => {
  const dated = RULES.filter(({ from, until }) => from !== null || until !== null);
  const groups = [...new Set(dated.map(({ question, kind }) => `${question} of ${kind}`))];

  it("exist, so that the days around them are tried", () => {
    expect(groups).not.toEqual([]);
  });

  it.each(groups)("%s: follow each other without a gap, from always to for ever", (group) => {
    const rows = dated
      .filter(({ question, kind }) => `${question} of ${kind}` === group)
      .sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
    expect(rows[0]?.from).toBeNull();
    expect(rows.at(-1)?.until).toBeNull();
    const followers = rows.slice(1).map(({ from }) => from);
    expect(followers).toEqual(rows.slice(0, -1).map(({ until }) => until && addDays(until, 1)));
  });
});

describe.each(KINDS)("on every boundary day and with every mix of facts, a %s", (kind) => {
  const cases = CASES.get(kind) ?? [];
  const failures = (test: (one: Judged, finding: Finding, question: string) => boolean) =>
    cases.flatMap((one) =>
      QUESTIONS.filter((question) => !test(one, one.verdict[question], question)).map((question) =>
        textOf(one, question),
      ),
    );

  it("is decided, for each question, by a row of its own kind that is in force", () => {
    const byAnotherRow = failures(({ today }, finding, question) => {
      if (finding.outcome === "cannot-tell") return true;
      const rule = rulesById.get(finding.ruleId);
      return rule?.kind === kind && rule.question === question && inForce(rule, today);
    });
    expect(byAnotherRow).toEqual([]);
  });

  it("is never left at 'cannot tell' without the name of a fact that is really missing", () => {
    const unexplained = failures(({ facts: known }, finding) => {
      if (finding.outcome !== "cannot-tell") return true;
      return finding.missing.length > 0 && finding.missing.every((name) => known[name] === undefined);
    });
    expect(unexplained).toEqual([]);
  });

  it("always gets an answer when nothing is missing", () => {
    expect(
      failures(({ facts: known }, { outcome }) => !isComplete(known) || outcome !== "cannot-tell"),
    ).toEqual([]);
  });

  it(`does not depend on ${NOT_ASKED[kind].join(", ")}`, () => {
    const changed = cases.filter(({ facts: known, today, verdict }) => {
      const rest = Object.entries(known).filter(([name]) => !NOT_ASKED[kind].some((other) => other === name));
      return (
        JSON.stringify(judge({ ...Object.fromEntries(rest), kind }, today, RULES)) !== JSON.stringify(verdict)
      );
    });
    expect(changed.map((one) => textOf(one, "changed"))).toEqual([]);
  });
});

describe("the next action", () => {
  const actionIs = ({ verdict }: Judged, pattern: RegExp): boolean => pattern.test(verdict.action.outcome);
  const certificates = CASES.get("certificate") ?? [];

  it("never destroys an unexpired certificate (CERT-21)", () => {
    const wrong = certificates.filter(
      (one) => actionIs(one, /^destroy$/) && !(one.facts.expiresOn && one.facts.expiresOn < one.today),
    );
    expect(wrong.map((one) => textOf(one, "destroyed"))).toEqual([]);
  });

  it("never gives back an expired certificate (VAL-10)", () => {
    const wrong = certificates.filter(
      (one) => actionIs(one, /^return/) && (one.facts.expiresOn ?? one.today) < one.today,
    );
    expect(wrong.map((one) => textOf(one, "returned"))).toEqual([]);
  });

  it("never shows a certificate whose cover ended, or about which nothing was said", () => {
    const wrong = certificates.filter(
      (one) => actionIs(one, /^(show-it|prepare-next)$/) && one.facts.coverChange !== "none",
    );
    expect(wrong.map((one) => textOf(one, "shown"))).toEqual([]);
  });

  it("never shows a certificate whose date has passed", () => {
    const wrong = certificates.filter(
      (one) => actionIs(one, /^show-it$/) && one.verdict.date.outcome === "ended",
    );
    expect(wrong.map((one) => textOf(one, "shown"))).toEqual([]);
  });
});

describe("the words of the outcomes", () => {
  const locales = readLocales();
  const words = (locale: string): ReadonlyMap<string, string> =>
    new Map(messagesOf(locales, locale).map(({ file, key, text }) => [`${file}:${key}`, text]));
  const outcomesOf = (question: AnyRule["question"]): readonly string[] => [
    ...new Set([
      ...RULES.filter((rule) => rule.question === question).map((rule) => rule.outcome),
      "cannot-tell",
    ]),
  ];
  const parts = { date: ["word", "body"], cover: ["word", "body"], action: ["title", "body"] } as const;
  const keys = QUESTIONS.flatMap((question) =>
    outcomesOf(question).flatMap((outcome) =>
      parts[question].map((part) => `result:${question}.outcome.${outcome}.${part}`),
    ),
  );

  describe.each(Object.keys(locales))("in %s", (locale) => {
    const own = words(locale);

    it("are all there", () => {
      expect(keys.filter((key) => !own.get(key))).toEqual([]);
    });

    it("are there for no outcome that no row gives", () => {
      const written = [...own.keys()].filter((key) => /^result:(date|cover|action)\.outcome\./.test(key));
      expect(written.filter((key) => !keys.includes(key))).toEqual([]);
    });

    it("name every fact that may be missing, and every answer about the cover", () => {
      const missing = new Set(
        ALL_CASES.flatMap(({ verdict }) =>
          QUESTIONS.flatMap((q) => (verdict[q].outcome === "cannot-tell" ? verdict[q].missing : [])),
        ),
      );
      expect([...missing].filter((name) => !own.get(`result:facts.${name}`))).toEqual([]);
      expect(COVER_CHANGES.filter((change) => !own.get(`result:cover.options.${change}`))).toEqual([]);
    });

    it("speak of a last day or a day of issue only where there is one", () => {
      const known = (one: Judged, token: string): boolean => {
        const { date } = one.verdict;
        if (token === "lastDay") return date.outcome !== "cannot-tell" && date.lastDay !== null;
        return token !== "issuedOn" || one.facts.issuedOn !== undefined;
      };
      const slots = ALL_CASES.filter((one) => {
        const { outcome } = one.verdict.date;
        const body = own.get(`result:date.outcome.${outcome}.body`) ?? "";
        return [...body.matchAll(/\{\{(\w+)\}\}/g)].some(([, token]) => !known(one, token ?? ""));
      });
      expect(slots.map((one) => textOf(one, one.verdict.date.outcome))).toEqual([]);
    });
  });
});

describe("the reviewed table of answers", () => {
  it("is what the rows say today", () => {
    expect(verdictTable()).toBe(reviewed("verdicts.md", verdictTable()));
  });
});
