import { DAYS } from "../../src/content/days.ts";
import { RULES } from "../../src/content/rules.ts";
import { addDays, type Day, day } from "../../src/domain/day.ts";
import type { CoverChange, Facts } from "../../src/domain/facts.ts";
import { type Finding, judge } from "../../src/domain/judge.ts";
import {
  boundaryDaysOf,
  boundaryDaysOfCard,
  boundaryDaysOfEnd,
  COVER_CHANGES,
  factsOf,
  KINDS,
  SPECIMEN,
} from "../content/cases.ts";
import { table } from "./golden.ts";

interface Case {
  readonly day: Day;
  readonly facts: Facts;
  /** What sets this line apart from the others of its table. */
  readonly label?: string;
}

/** An ordinary day long before any printed end. */
const ORDINARY = day("2026-11-22");
const { issuedOn, expiresOn } = SPECIMEN;

const SAYS: Readonly<Record<CoverChange, string>> = {
  none: "nothing has changed",
  "leaving-job": "is going to leave the job",
  "left-job": "has left the job",
  "left-dependency": "is no longer a dependant",
  "turned-75": "turned 75",
  "joined-other-insurer": "joined another insurer",
  "registered-card": "registered the My Number Card",
  unsure: "does not know",
};

function answer(finding: Finding): string {
  if (finding.outcome === "cannot-tell") return `cannot-tell: ${finding.missing.join(", ")}`;
  return finding.lastDay ? `${finding.outcome}, last day ${finding.lastDay}` : finding.outcome;
}

function lineOf({ day: today, facts, label }: Case, labelled: boolean): readonly string[] {
  const { date, cover, action } = judge(facts, today, RULES);
  const known = [date, cover, action].flatMap((finding) =>
    finding.outcome === "cannot-tell" ? [] : [finding],
  );
  return [
    ...(labelled ? [label ?? ""] : []),
    today,
    answer(date),
    answer(cover),
    answer(action),
    known.map(({ ruleId }) => ruleId).join("<br>"),
    [...new Set(known.flatMap(({ sources }) => sources))].join(", "),
  ];
}

function section(title: string, cases: readonly Case[]): string {
  const labelled = cases.some(({ label }) => label !== undefined);
  const head = ["day", "date", "cover", "next action", "rows", "sources"];
  const rows = cases.map((one) => lineOf(one, labelled));
  return `### ${title}\n\n${table([...(labelled ? ["the holder says"] : []), ...head], rows)}\n`;
}

const onDays = (days: readonly Day[], facts: Facts): readonly Case[] => days.map((d) => ({ day: d, facts }));

const everyChange = (today: Day): readonly Case[] =>
  COVER_CHANGES.map((coverChange) => ({
    day: today,
    facts: factsOf("certificate", { ...SPECIMEN, coverChange }),
    label: SAYS[coverChange],
  }));

/** What the holder says means the same for every kind; a row that differs would stand out here. */
function coverSection(): string {
  const rows = COVER_CHANGES.map((coverChange) => [
    SAYS[coverChange],
    ...KINDS.map((kind) => answer(judge(factsOf(kind, { coverChange }), ORDINARY, RULES).cover)),
  ]);
  return `${table(["the holder says", ...KINDS], rows)}\n`;
}

const oldCardDays = boundaryDaysOf(RULES.filter(({ kind }) => kind === "old-card"));
const ELECTRONIC_END = day("2027-08-10");
const leapDays = [day("2028-02-28"), day("2028-02-29"), day("2028-03-01")];

const PARTS: readonly string[] = [
  `# What the app answers

Written by the tests from the rows of \`src/content/rules.ts\`; not edited by hand. After a wanted change:
\`UPDATE_GOLDEN=1 npx vitest run test/content/rules.test.ts\`, then read the difference.

Three questions are answered apart: what the printed date says, whether the holder is still covered as far as
they say, and what to do next. "cannot-tell" names the facts that would settle it. All days are days in Japan,
and the last day still counts. Sources are numbers of the dossier of facts.
`,
  "## 資格確認書 (certificate)\n",
  section(
    `Issued ${issuedOn}, printed to ${expiresOn}; the holder was not asked about the cover`,
    onDays(boundaryDaysOfCard(SPECIMEN), factsOf("certificate", SPECIMEN)),
  ),
  section(
    `Issued ${issuedOn}, printed to ${expiresOn}; nothing has changed`,
    onDays(boundaryDaysOfCard(SPECIMEN), factsOf("certificate", { ...SPECIMEN, coverChange: "none" })),
  ),
  section(
    "Long before the printed end, the answer about the cover decides what to do",
    everyChange(ORDINARY),
  ),
  section(
    "On the printed last day it is still unexpired and goes back when the cover ended",
    everyChange(expiresOn),
  ),
  section("From the day after the printed last day it need not go back", everyChange(addDays(expiresOn, 1))),
  section(
    "Printed to a leap day, 2028-02-29",
    onDays(leapDays, factsOf("certificate", { issuedOn, expiresOn: day("2028-02-29") })),
  ),
  section("Only the printed last day is known", [
    { day: ORDINARY, facts: factsOf("certificate", { expiresOn }) },
    { day: addDays(expiresOn, 1), facts: factsOf("certificate", { expiresOn }) },
  ]),
  section(
    "Only the day of issue is known",
    onDays([addDays(issuedOn, -1), ORDINARY], factsOf("certificate", { issuedOn })),
  ),
  section("Nothing is known of it", onDays([ORDINARY], factsOf("certificate", {}))),

  "## 健康保険証 (old card, light blue)\n",
  section(
    "It ended for everybody on one day, whatever is printed; clinics' later leniency was never a right",
    onDays(oldCardDays, factsOf("old-card", {})),
  ),

  "## 資格情報のお知らせ (notice)\n",
  section("It never serves alone", onDays([DAYS.graceEnd, DAYS.graceOver], factsOf("notice", {}))),

  "## マイナンバーカード (My Number card)\n",
  section(
    `Registered; the electronic certificate ends on ${ELECTRONIC_END}`,
    onDays(
      boundaryDaysOfEnd(ELECTRONIC_END),
      factsOf("my-number-card", { registered: true, expiresOn: ELECTRONIC_END }),
    ),
  ),
  section(
    "Registered, but the end of the electronic certificate is not known",
    onDays([ORDINARY], factsOf("my-number-card", { registered: true })),
  ),
  section("Not registered", onDays([ORDINARY], factsOf("my-number-card", { registered: false }))),
  section("Nobody knows whether it is registered", onDays([ORDINARY], factsOf("my-number-card", {}))),

  "## Whether the holder is still covered, as far as they say\n",
  coverSection(),
];

/** The verdict table as Markdown. */
export const verdictTable = (): string => PARTS.join("\n");
