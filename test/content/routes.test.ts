import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/content/all-routes.ts";
import { COUNTER } from "../../src/content/counter.ts";
import { TERMS } from "../../src/content/glossary.ts";
import { GUIDE_STARTS } from "../../src/content/guides/ids.ts";
import { GUIDES } from "../../src/content/guides/index.ts";
import { STUCK } from "../../src/content/guides/register.ts";
import { HAND_STEPS, NEXT_STEPS } from "../../src/content/next-steps.ts";
import { QUESTION_GROUPS } from "../../src/content/questions/groups.ts";
import { QUESTIONS } from "../../src/content/questions/index.ts";
import { HAND, NOT_FOUND, type PageId, routeOf, TRUST } from "../../src/content/routes.ts";
import { LOCALES } from "../../src/i18n/locales.ts";
import { filesIn, textOf } from "../source-files.ts";
import { LANGUAGES, textsIn, unsaid } from "./words.ts";

const paths = ROUTES.map(({ path }) => path);
const ALL = [...ROUTES, NOT_FOUND];

/** Addresses that other programs rely on (docs/contracts.md). */
const PROMISED: readonly string[] = [
  "",
  ...["scan", "check", "result", "cards", "counter", "about", "sources"],
  ...["situations", "questions", "words", "search", "phones", "papers", "face", "copy"],
  ...TRUST.map((id) => `about/${id}`),
  ...QUESTION_GROUPS.flatMap((group) => [
    `questions/${group}`,
    ...QUESTIONS[group].map(({ id }) => `questions/${group}/${id}`),
  ]),
  ...TERMS.map(({ id }) => `words/${id}`),
  ...HAND.map((id) => `card/${id}`),
  ...STUCK.map(({ id }) => `register/stuck/${id}`),
  ...COUNTER.map(({ id }) => `counter/${id}`),
  ...Object.values(GUIDES).flatMap(({ id, start, steps }) => [
    id,
    `${id}/answers`,
    ...Object.keys(steps).flatMap((step) => (step === start ? [] : [`${id}/${step}`])),
  ]),
];

describe("the addresses of the app", () => {
  it("are those that were promised, each once", () => {
    expect([...paths].sort()).toEqual([...PROMISED].sort());
  });

  it("can be written in lower case without escaping", () => {
    expect(paths.filter((path) => !/^([a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)*)?$/.test(path))).toEqual([]);
  });

  it("are all found again, with slashes around or in capitals", () => {
    const found = paths.map((path) => [path, `/${path}/`, path.toUpperCase()].map((p) => routeOf(p).path));
    expect(found).toEqual(paths.map((path) => [path, path, path]));
  });

  it.each([
    "nothing-here",
    "card/unknown",
    "old-card/which/more",
    "constructor",
    "404",
    "../",
    "questions/nothing",
    "about/nothing",
    "questions/job/last-day/more",
    "words/ /x",
  ])("do not include %j, which is not found", (path) => {
    expect(routeOf(path)).toBe(NOT_FOUND);
  });

  it("understand each guide by its first step", () => {
    const starts = Object.values(GUIDES).map(({ id, start }) => [id, start]);
    expect(Object.fromEntries(starts)).toEqual(GUIDE_STARTS);
  });

  it("show a guide's first step at the guide's own address only", () => {
    for (const { id, start } of Object.values(GUIDES)) {
      expect(routeOf(id)).toMatchObject({ page: "guide-start", guide: id, id: start });
      expect(routeOf(`${id}/${start}`)).toBe(NOT_FOUND);
    }
  });

  it("of pages without content of their own stay out of search engines", () => {
    const hidden = ALL.filter(({ index }) => !index).map(({ page }) => page);
    expect([...new Set(hidden)].sort()).toEqual(["answers", "cards", "guide", "not-found", "search"]);
  });

  it("that must leave no trace are known by it, and only their first page is offered to search engines", () => {
    const quiet = ROUTES.filter((route) => route.quiet);
    expect(quiet.length).toBe(Object.keys(GUIDES.quiet.steps).length + 1);
    expect(quiet.filter(({ index }) => index).map(({ path }) => path)).toEqual(["quiet"]);
  });
});

describe("the pages", () => {
  it("are those of the contract", () => {
    const line = textOf("docs/contracts.md").match(/`main\[data-page\]`.*?`([^`]+)` \|/)?.[1] ?? "";
    const used = new Set<PageId>(ALL.map(({ page }) => page));
    expect([...used].sort()).toEqual(line.split(" ").sort());
  });

  it.each(LOCALES)("have in $tag a title, a description and all files of words", ({ tag }) => {
    const files = new Set([...textsIn(tag).keys()].map((key) => key.split(":")[0]));
    expect(ALL.flatMap(({ words }) => words.filter((file) => !files.has(file)))).toEqual([]);
    expect(
      unsaid(
        tag,
        ALL.flatMap(({ key, describe: description }) => [
          `${key}.title`,
          description ?? `${key}.description`,
        ]),
      ),
    ).toEqual([]);
  });

  it.each(LANGUAGES)(
    "have in %s titles of their own, so that tabs and history can be told apart",
    (locale) => {
      const own = ROUTES.filter(({ page }) => page !== "answers");
      const titles = own.map(({ key }) => textsIn(locale).get(`${key}.title`) ?? "");
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    },
  );

  it("load the words of the title that they show", () => {
    const unloaded = ALL.filter(({ key, words }) => !["common", ...words].includes(key.split(":")[0] ?? ""));
    expect(unloaded).toEqual([]);
  });
});

describe("links inside the app", () => {
  const written = filesIn("src/ui", /\.tsx$/).flatMap((file) =>
    [...textOf(file).matchAll(/\bto(?:=|: )"([^"]*)"/g)].map(([, to = ""]) => to),
  );
  const steps = [...Object.values(NEXT_STEPS), ...Object.values(HAND_STEPS)].flat();

  it("lead to pages that exist", () => {
    expect(written.length).toBeGreaterThan(5);
    const targets = [...written, ...steps.map(({ to }) => to)];
    expect(targets.filter((to) => routeOf(to) === NOT_FOUND)).toEqual([]);
  });

  it.each(LANGUAGES)("that lead on from an answer have their words in %s", (locale) => {
    expect(
      unsaid(
        locale,
        steps.map(({ go }) => `result:action.go.${go}`),
      ),
    ).toEqual([]);
  });

  it("do not lead from giving back to destroying, nor the other way round", () => {
    const leads = Object.entries(NEXT_STEPS).flatMap(([outcome, own]) =>
      own.map(({ to }) => `${outcome} → ${to}`),
    );
    expect(leads.filter((lead) => /return/.test(lead) && /destroy/.test(lead))).toEqual([]);
    expect(leads.filter((lead) => /^return-.*→ .*return$/.test(lead))).toHaveLength(4);
  });
});
