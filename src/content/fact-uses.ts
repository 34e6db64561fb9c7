import { CALCULATORS } from "./calculators.ts";
import { COUNTER, STAFF_SAYS } from "./counter.ts";
import { DAY_SOURCES } from "./day-sources.ts";
import { FACE_FIELDS } from "./face.ts";
import { TERMS } from "./glossary.ts";
import { GUIDES } from "./guides/index.ts";
import { STUCK } from "./guides/register.ts";
import { LINKS } from "./links.ts";
import { PAGE_SOURCES } from "./page-sources.ts";
import { PAPERS } from "./papers.ts";
import { PHONES } from "./phones.ts";
import { QUESTION_GROUPS } from "./questions/groups.ts";
import { QUESTIONS } from "./questions/index.ts";
import { RULES } from "./rules.ts";
import { SCAN_TABLES } from "./scan/index.ts";
import { TRUST_SOURCES } from "./trust.ts";

/** Anything in the app that rests on facts. */
export interface Sourced {
  /** Kind and id, e.g. `rule certificate.left`, `guide leaving/return-now`, `question job/last-day`. */
  readonly where: string;
  readonly sources: readonly string[];
}

type Sources = readonly string[];
interface Row {
  readonly id: string;
  readonly sources: Sources;
}

const fromList = (kind: string, list: readonly Row[], prefix = ""): readonly Sourced[] =>
  list.map(({ id, sources }) => ({ where: `${kind} ${prefix}${id}`, sources }));

const fromRecord = (
  kind: string,
  record: Readonly<Record<string, { readonly sources?: Sources } | Sources>>,
  prefix = "",
): readonly Sourced[] =>
  Object.entries(record).map(([id, own]) => ({
    where: `${kind} ${prefix}${id}`,
    sources: "sources" in own ? (own.sources ?? []) : (own as Sources),
  }));

/** Everything in the app that rests on facts, in the order in which a reviewer reads it. */
export const SOURCED: readonly Sourced[] = [
  ...fromList("rule", RULES),
  ...fromRecord("day", DAY_SOURCES),
  ...Object.entries(GUIDES).flatMap(([id, { steps }]) => fromRecord("guide", steps, `${id}/`)),
  ...fromList("stuck", STUCK),
  ...QUESTION_GROUPS.flatMap((group) => fromList("question", QUESTIONS[group], `${group}/`)),
  ...fromList("counter", COUNTER),
  ...fromList("staff", STAFF_SAYS),
  ...fromList("term", TERMS),
  ...fromList("paper", PAPERS),
  ...fromList("place", FACE_FIELDS),
  ...fromRecord("calculator", CALCULATORS),
  ...fromRecord("phone", PHONES),
  ...fromRecord("link", LINKS),
  ...fromRecord("trust", TRUST_SOURCES),
  ...fromRecord("page", PAGE_SOURCES),
  ...SCAN_TABLES.management.entries.map(({ code, sources }) => ({ where: `code ${code}`, sources })),
];

/** Where each fact is used: its id → places such as `rule certificate.left`. */
export function usesOf(items: readonly Sourced[]): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const { where, sources } of items) {
    for (const id of sources) uses.set(id, [...(uses.get(id) ?? []), where]);
  }
  return uses;
}

/** Facts of the dossier that neither anything rests on nor `unused` gives a reason for. */
export const unaccounted = (
  dossier: readonly string[],
  uses: ReadonlyMap<string, unknown>,
  unused: Readonly<Record<string, string>>,
): readonly string[] => dossier.filter((id) => !uses.has(id) && !Object.hasOwn(unused, id));
