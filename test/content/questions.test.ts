import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/content/all-routes.ts";
import { CALCULATORS } from "../../src/content/calculators.ts";
import facts from "../../src/content/facts.json";
import { GUIDES } from "../../src/content/guides/index.ts";
import { LINKS } from "../../src/content/links.ts";
import { PHONES } from "../../src/content/phones.ts";
import { QUESTION_GROUPS } from "../../src/content/questions/groups.ts";
import { QUESTIONS } from "../../src/content/questions/index.ts";
import type { Question } from "../../src/content/questions/question.ts";
import { type Guide, walk } from "../../src/domain/guide.ts";
import { LANGUAGES, textsIn, unsaid } from "./words.ts";

const all: readonly (Question & { readonly key: string })[] = QUESTION_GROUPS.flatMap((group) =>
  QUESTIONS[group].map((question) => ({ ...question, key: `q-${group}:${question.id}` })),
);
const keysWhere = (test: (question: Question) => boolean): readonly string[] =>
  all.filter(test).map(({ key }) => key);

/** How sure the dossier is of a fact, as the labels say. */
const confidence = (id: string): string =>
  (facts as Readonly<Record<string, { confidence: readonly string[] }>>)[id]?.confidence.join(" ") ?? "";

describe("the questions", () => {
  it("are a hundred and twenty at least, in groups that all have some", () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(QUESTION_GROUPS.filter((group) => QUESTIONS[group].length < 5)).toEqual([]);
  });

  it("have names of their own, fit for an address", () => {
    expect(keysWhere(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it("rest on facts of the dossier", () => {
    expect(keysWhere(({ sources }) => sources.some((id) => !(id in facts)))).toEqual([]);
  });

  it("call an answer official only where an official body or the insurer's own paper says so", () => {
    const bold = keysWhere(
      ({ certainty, sources }) =>
        certainty === "official" && !sources.some((id) => /official|seed|inferred/.test(confidence(id))),
    );
    expect(bold).toEqual([]);
  });

  it("name somebody to ask where the answer is not settled", () => {
    expect(
      keysWhere(
        ({ certainty, call = [], links = [] }) =>
          certainty === "unsettled" && call.length + links.length === 0,
      ),
    ).toEqual([]);
  });

  it("lead on to pages that exist, with answers that a guide understands", () => {
    const guides: Readonly<Record<string, Guide>> = GUIDES;
    const lost = keysWhere(({ next: { to, query = {} } }) => {
      if (!PATHS.includes(to)) return true;
      const [id = "", step] = to.split("/");
      const guide = guides[id];
      if (!guide || !step || step === "stuck") return Object.keys(query).length > 0;
      const { at, dropped } = walk(guide, query, step);
      return Object.keys(query).length > 0 && (at !== step || dropped.length > 0);
    });
    expect(lost).toEqual([]);
  });

  it("offer only phone lines, links and calculators that exist", () => {
    const wrong = keysWhere(
      ({ call = [], links = [], calc }) =>
        call.some((id) => !(id in PHONES)) ||
        links.some((id) => !(id in LINKS)) ||
        (calc !== undefined && !(calc in CALCULATORS)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)("have in %s a question, an answer, a reason and a way on", (locale) => {
    const parts = ["title", "answer.0", "why.0", "next"];
    expect(
      unsaid(
        locale,
        all.flatMap(({ key }) => parts.map((part) => `${key}.${part}`)),
      ),
    ).toEqual([]);
  });

  it.each(LANGUAGES)("are questions in %s, none asked twice", (locale) => {
    const titles = all.map(({ key }) => textsIn(locale).get(`${key}.title`) ?? "");
    expect(titles.filter((title) => !/(か|？|\?)(。)?$/.test(title))).toEqual([]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
