import { describe, expect, it } from "vitest";
import { COUNTER } from "../../src/content/counter.ts";
import facts from "../../src/content/facts.json";
import { FACTS } from "../../src/content/freshness.ts";
import { GUIDES } from "../../src/content/guides/index.ts";
import { STUCK } from "../../src/content/guides/register.ts";
import { LINKS } from "../../src/content/links.ts";
import { PHONES } from "../../src/content/phones.ts";
import { RULES } from "../../src/content/rules.ts";
import { SCAN_TABLES } from "../../src/content/scan/index.ts";
import { addMonths } from "../../src/domain/day.ts";
import type { GuideStep } from "../../src/domain/guide.ts";
import { LANGUAGES, unsaid } from "./words.ts";

interface Fact {
  readonly confidence: readonly string[];
  readonly origins: readonly string[];
}
const entries: readonly (readonly [string, Fact])[] = Object.entries(facts);

const steps: readonly GuideStep[] = Object.values(GUIDES).flatMap(({ steps: own }) => Object.values(own));
const USED: ReadonlySet<string> = new Set(
  [
    ...RULES,
    ...steps,
    ...STUCK,
    ...COUNTER,
    ...Object.values(PHONES),
    ...Object.values(LINKS),
    ...SCAN_TABLES.management.entries,
  ].flatMap(({ sources = [] }) => [...sources]),
);

describe("the dossier of facts", () => {
  it("holds every fact that anything in the app rests on", () => {
    expect([...USED].filter((id) => !(id in facts))).toEqual([]);
  });

  it("holds no fact that nothing rests on", () => {
    expect(entries.map(([id]) => id).filter((id) => !USED.has(id))).toEqual([]);
  });

  it("says of each fact how sure it is", () => {
    expect(entries.filter(([, { confidence }]) => confidence.length === 0)).toEqual([]);
  });

  it("says where each fact called official or supplied was read", () => {
    const sure = entries.filter(([, { confidence }]) => /official|seed/.test(confidence.join(" ")));
    expect(sure.filter(([, { origins }]) => origins.length === 0)).toEqual([]);
  });

  it.each(LANGUAGES)("is put into words in %s: every degree of confidence has its name", (locale) => {
    const degrees = new Set(entries.flatMap(([, { confidence }]) => confidence));
    expect(
      unsaid(
        locale,
        [...degrees].map((degree) => `about:confidence.${degree}`),
      ),
    ).toEqual([]);
  });

  it("names the origins, but no machine and no file on one", () => {
    const origins = entries.flatMap(([, own]) => own.origins);
    expect(origins.filter((origin) => /^\/|\\|\.(txt|md|json)\b|localhost|SEED/.test(origin))).toEqual([]);
  });
});

describe("the age of the facts", () => {
  it("is told: a copy warns from a day that lies after the check, and within half a year of it", () => {
    expect(FACTS.reviewBy > FACTS.checkedOn).toBe(true);
    expect(FACTS.reviewBy <= addMonths(FACTS.checkedOn, 6)).toBe(true);
  });
});

describe("the situations at the counter", () => {
  it("have names of their own", () => {
    expect(new Set(COUNTER.map(({ id }) => id)).size).toBe(COUNTER.length);
  });

  it.each(LANGUAGES)("have in %s a sentence for the staff, its reading and its meaning", (locale) => {
    const parts = ["title", "description", "sayJa", "sayKana", "say", "lead.0"];
    expect(
      unsaid(
        locale,
        COUNTER.flatMap(({ id }) => parts.map((part) => `counter:${id}.${part}`)),
      ),
    ).toEqual([]);
  });
});
