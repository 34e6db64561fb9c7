import { describe, expect, it } from "vitest";
import { COUNTER } from "../../src/content/counter.ts";
import { SOURCED, unaccounted, usesOf } from "../../src/content/fact-uses.ts";
import facts from "../../src/content/facts.json";
import { FACTS } from "../../src/content/freshness.ts";
import { UNUSED_FACTS } from "../../src/content/unused-facts.ts";
import { VOLATILE_FACTS } from "../../src/content/volatile-facts.ts";
import { addMonths } from "../../src/domain/day.ts";
import { LANGUAGES, unsaid } from "./words.ts";

interface Fact {
  readonly says: string;
  readonly confidence: readonly string[];
  readonly origins: readonly string[];
  readonly reviewBy?: string;
}
const entries: readonly (readonly [string, Fact])[] = Object.entries(facts);
const USES = usesOf(SOURCED);

describe("the dossier of facts", () => {
  it("holds every fact that anything in the app rests on", () => {
    const unknown = [...USES].filter(([id]) => !(id in facts));
    expect(unknown.map(([id, places]) => `${id}: ${places.join(", ")}`)).toEqual([]);
  });

  it("holds no fact that nothing rests on, unless the reason is given", () => {
    expect(unaccounted(Object.keys(facts), USES, UNUSED_FACTS)).toEqual([]);
  });

  it("is given no reason for leaving out what is used or not in it", () => {
    expect(Object.keys(UNUSED_FACTS).filter((id) => USES.has(id) || !(id in facts))).toEqual([]);
  });

  it("is given each reason as a sentence", () => {
    expect(Object.entries(UNUSED_FACTS).filter(([, reason]) => !/^[A-Z].{15,}\.$/.test(reason))).toEqual([]);
  });

  it("says something of each fact", () => {
    expect(entries.filter(([, { says }]) => !says?.trim()).map(([id]) => id)).toEqual([]);
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

  it("is known to the pages for each fact with a review date of its own", () => {
    const own = entries.flatMap(([id, { reviewBy }]) => (reviewBy === undefined ? [] : [[id, reviewBy]]));
    expect(VOLATILE_FACTS).toEqual(Object.fromEntries(own));
  });

  it("is warned of sooner for those than for the rest", () => {
    const odd = Object.entries(VOLATILE_FACTS).filter(
      ([, reviewBy]) => reviewBy <= FACTS.checkedOn || reviewBy > FACTS.reviewBy,
    );
    expect(odd).toEqual([]);
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
