import { DAYS } from "../../src/content/days.ts";
import { RULES } from "../../src/content/rules.ts";
import { ENDS_SOON_MONTHS } from "../../src/domain/conditions.ts";
import { addDays, addMonths, addYears, type Day } from "../../src/domain/day.ts";
import { graceEnd } from "../../src/domain/deadlines.ts";
import type { CardKind, CoverChange, Facts } from "../../src/domain/facts.ts";
import type { AnyRule, Question } from "../../src/domain/rule.ts";

export const KINDS: readonly CardKind[] = [...new Set(RULES.map(({ kind }) => kind))];
export const QUESTIONS: readonly Question[] = [...new Set(RULES.map(({ question }) => question))];

/** Written as a record so that a new answer does not compile until it is here. */
const CHANGES = {
  none: true,
  "leaving-job": true,
  "left-job": true,
  "left-dependency": true,
  "turned-75": true,
  "joined-other-insurer": true,
  "registered-card": true,
  unsure: true,
} as const satisfies Record<CoverChange, true>;
export const COVER_CHANGES = Object.keys(CHANGES) as readonly CoverChange[];

/** The dates of the insurer's specimen (VAL-02). */
export const SPECIMEN = { issuedOn: DAYS.specimenIssued, expiresOn: DAYS.specimenExpires } as const;

const unique = (days: readonly Day[]): readonly Day[] => [...new Set(days)].sort();

/** Day before, first day, last day, day after; of a row without a limit only the sides it has. */
const daysAround = (first: Day | null, last: Day | null): readonly Day[] => [
  ...(first ? [addDays(first, -1), first] : []),
  ...(last ? [last, addDays(last, 1)] : []),
];

export const boundaryDaysOf = (rules: readonly AnyRule[]): readonly Day[] =>
  unique(rules.flatMap(({ from, until }) => daysAround(from, until)));

/** The days on which a printed end changes its meaning, each with its neighbour. */
export const boundaryDaysOfEnd = (expiresOn: Day): readonly Day[] =>
  unique(
    [addMonths(expiresOn, -ENDS_SOON_MONTHS), expiresOn, graceEnd(expiresOn)].flatMap((d) => [
      d,
      addDays(d, 1),
    ]),
  );

export const boundaryDaysOfCard = ({ issuedOn, expiresOn }: typeof SPECIMEN): readonly Day[] =>
  unique([...daysAround(issuedOn, expiresOn), ...boundaryDaysOfEnd(expiresOn)]);

export const BOUNDARY_DAYS = unique([...boundaryDaysOf(RULES), ...boundaryDaysOfCard(SPECIMEN)]);

/** Facts without the keys that are not known. */
export function factsOf(
  kind: CardKind,
  known: { readonly [Name in Exclude<keyof Facts, "kind">]?: Facts[Name] | undefined },
): Facts {
  const entries = Object.entries(known).filter(([, value]) => value !== undefined);
  return { kind, ...Object.fromEntries(entries) };
}

/** Every combination of representative facts on a day: each fact missing, past, today, to come. */
export function factsAround(kind: CardKind, today: Day): readonly Facts[] {
  const issued = [undefined, addYears(today, -1), today, addDays(today, 1)];
  const expires = [undefined, addYears(today, -1), addDays(today, -1), today, addYears(today, 2)];
  const changes = [undefined, ...COVER_CHANGES];
  const registrations = [undefined, true, false];
  return issued.flatMap((issuedOn) =>
    expires.flatMap((expiresOn) =>
      changes.flatMap((coverChange) =>
        registrations.map((registered) => factsOf(kind, { issuedOn, expiresOn, coverChange, registered })),
      ),
    ),
  );
}

export const isComplete = ({ issuedOn, expiresOn, coverChange, registered }: Facts): boolean =>
  [issuedOn, expiresOn, coverChange, registered].every((fact) => fact !== undefined);
