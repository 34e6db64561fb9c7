import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/content/all-routes.ts";
import { CALCULATORS } from "../../src/content/calculators.ts";
import facts from "../../src/content/facts.json";
import { GUIDES, guideById } from "../../src/content/guides/index.ts";
import { STUCK } from "../../src/content/guides/register.ts";
import { LINKS } from "../../src/content/links.ts";
import { PHONES } from "../../src/content/phones.ts";
import { allPaths, type Guide, type GuideAnswers, type GuideStep, walk } from "../../src/domain/guide.ts";
import { reviewed } from "../golden/golden.ts";
import { guideTable } from "../golden/guides.ts";
import { LANGUAGES, textsIn, unsaid } from "./words.ts";

const LONGEST_STEPS = 12;
const guides: readonly Guide[] = Object.values(GUIDES);
const stepsOf = (guide: Guide): readonly (readonly [string, GuideStep])[] => Object.entries(guide.steps);

describe.each(guides)("the guide $id", (guide) => {
  const paths = allPaths(guide);

  it("goes by its own name in the list of guides", () => {
    expect(guideById(guide.id as keyof typeof GUIDES)).toBe(guide);
  });

  it("ends on every way, after twelve steps at most", () => {
    const ends = paths.map((path) => guide.steps[path.at(-1) ?? ""]?.kind);
    expect(new Set(ends)).toEqual(new Set(["end"]));
    expect(Math.max(...paths.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_STEPS);
  });

  it("reaches every step", () => {
    expect(new Set(paths.flat())).toEqual(new Set(Object.keys(guide.steps)));
  });

  it("has names that can stand in an address and do not take the place of '?on='", () => {
    const names = stepsOf(guide).flatMap(([id, step]) => [
      id,
      ...(step.kind === "ask" ? step.options.map((option) => option.id) : []),
    ]);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    expect(Object.keys(guide.steps)).not.toContain("on");
  });

  it("offers two answers or more to each question, each once and each sure one leading elsewhere", () => {
    const odd = stepsOf(guide).filter(([, step]) => {
      if (step.kind !== "ask") return false;
      // "I do not know" may share the careful answer of another option.
      const sure = step.options.filter(({ id }) => id !== "unknown");
      const [ids, nexts] = [step.options.map(({ id }) => id), sure.map(({ next }) => next)];
      return ids.length < 2 || new Set(ids).size < ids.length || new Set(nexts).size < nexts.length;
    });
    expect(odd).toEqual([]);
  });

  it("rests on facts of the dossier at every step", () => {
    const unsourced = stepsOf(guide).filter(([, { sources = [] }]) => sources.length === 0);
    const unknown = stepsOf(guide).flatMap(([, { sources = [] }]) => sources.filter((id) => !(id in facts)));
    expect([unsourced, unknown]).toEqual([[], []]);
  });

  it("links only to addresses of the list", () => {
    const links = stepsOf(guide).flatMap(([, step]) => ("links" in step ? (step.links ?? []) : []));
    expect(links.filter((id) => !(id in LINKS))).toEqual([]);
  });

  const extras = stepsOf(guide).flatMap(([id, step]) => (step.kind === "ask" ? [] : [{ id, ...step }]));

  it("offers only phone lines and calculators that exist, and goes on only to pages that exist", () => {
    expect(extras.filter(({ call = [] }) => call.some((line) => !(line in PHONES)))).toEqual([]);
    expect(extras.filter(({ calc }) => calc !== undefined && !(calc in CALCULATORS))).toEqual([]);
    expect(extras.flatMap(({ more = [] }) => more.filter(({ to }) => !PATHS.includes(to)))).toEqual([]);
  });

  it("names somebody to ask where an answer is not settled", () => {
    const alone = extras.filter(
      ({ certainty, call = [], links = [] }) => certainty === "unsettled" && call.length + links.length === 0,
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it.each(LANGUAGES)("has a label in %s for every page it goes on to, and none too many", (locale) => {
    const odd = extras.filter(({ id, more = [] }) => {
      const labels = [...textsIn(locale).keys()].filter((key) => key.startsWith(`${guide.id}:${id}.more.`));
      return labels.length !== more.length;
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it.each(LANGUAGES)("has its words in %s", (locale) => {
    const keys = stepsOf(guide).flatMap(([id, step]) => {
      const base = `${guide.id}:${id}`;
      const own = ["title", "description", "lead.0"].map((part) => `${base}.${part}`);
      if (step.kind === "do") return [...own, `${base}.steps.0`];
      if (step.kind === "end") return [...own, `${base}.badge`];
      return [...own, ...step.options.map((option) => `${base}.options.${option.id}.label`)];
    });
    expect(unsaid(locale, keys)).toEqual([]);
  });
});

describe("the reviewed table of guides", () => {
  it("is what the guides say today", () => {
    expect(guideTable()).toBe(reviewed("guides.md", guideTable()));
  });
});

const endOf = (answers: GuideAnswers): string => walk(GUIDES["old-card"], answers, null).at;
const optionsOf = (step: "which" | "ended-by" | "member-kind" | "yellow-still" | "yellow-expired") =>
  GUIDES["old-card"].steps[step].options.map(({ id }) => id);

/** Every way through the old-card guide, as its answers and its end. */
const WAYS = allPaths(GUIDES["old-card"]).map((path) => ({
  end: path.at(-1) ?? "",
  path,
  answers: path.flatMap((id, i) => {
    const step: GuideStep | undefined = (GUIDES["old-card"] as Guide).steps[id];
    if (step?.kind !== "ask") return [];
    return [`${id}=${step.options.find(({ next }) => next === path[i + 1])?.id}`];
  }),
}));

describe("a light-blue card", () => {
  const ofLightBlue = { which: "light-blue" };

  it("whose cover had ended by 2025-12-01 goes back, and is never destroyed (OLD-04, OLD-07)", () => {
    const ends = optionsOf("member-kind").map((kind) =>
      endOf({ ...ofLightBlue, "ended-by": "yes", "member-kind": kind }),
    );
    expect(ends).toEqual([
      "return-employer",
      "return-insureds-employer",
      "return-with-form",
      "ask-branch",
      "ask-branch",
    ]);
  });

  it("whose cover went on to 2025-12-02 is destroyed, and need not go back (OLD-03)", () => {
    expect(endOf({ ...ofLightBlue, "ended-by": "no" })).toBe("destroy");
  });

  it("is neither destroyed nor given back while nobody knows when the cover ended", () => {
    expect(endOf({ ...ofLightBlue, "ended-by": "unknown" })).toBe("cannot-tell");
  });

  it("is destroyed on no other way than that", () => {
    expect(WAYS.filter(({ end }) => end === "destroy").map(({ answers }) => answers)).toEqual([
      ["which=light-blue", "ended-by=no"],
    ]);
  });

  it("goes back on no way without the answer that the cover had ended", () => {
    const back = WAYS.filter(({ end }) => /^return-/.test(end));
    expect(back.filter(({ answers }) => !answers.includes("ended-by=yes"))).toEqual([]);
  });
});

describe("a yellow certificate", () => {
  const left = { which: "yellow", "yellow-still": "left" };

  it("that is unexpired goes back when the holder leaves (CERT-21)", () => {
    expect(endOf({ ...left, "yellow-expired": "no" })).toBe("yellow-return");
  });

  it("is destroyed only when it has expired (VAL-10)", () => {
    expect(endOf({ ...left, "yellow-expired": "yes" })).toBe("yellow-destroy");
    expect(WAYS.filter(({ end }) => end === "yellow-destroy").map(({ answers }) => answers.at(-1))).toEqual([
      "yellow-expired=yes",
    ]);
  });

  it("stays with the holder while the cover lasts, and while nobody knows", () => {
    const yellow = { which: "yellow", "yellow-still": "still" };
    expect(endOf({ ...yellow, "yellow-still-expired": "no" })).toBe("yellow-keep");
    expect(endOf({ which: "yellow", "yellow-still": "unknown" })).toBe("yellow-ask");
  });

  it("that has expired while the cover lasts is replaced before it is destroyed", () => {
    const yellow = { which: "yellow", "yellow-still": "still" };
    expect(endOf({ ...yellow, "yellow-still-expired": "yes" })).toBe("yellow-get-valid");
  });

  it("of which there are two is compared, not destroyed (CERT-20)", () => {
    expect(endOf({ which: "yellow", "yellow-still": "newer" })).toBe("yellow-two");
  });
});

describe("the opposite rules of the two cards", () => {
  it("are never mixed: no way of one passes a step of the other", () => {
    const mixed = WAYS.filter(
      ({ path, answers }) => path.some((id) => id.startsWith("yellow-")) !== answers.includes("which=yellow"),
    );
    expect(mixed).toEqual([]);
  });

  it("are not guessed for a card that nobody can name, nor applied to paper (INFO-06)", () => {
    expect([endOf({ which: "unknown" }), endOf({ which: "paper" })]).toEqual([
      "which-unknown",
      "paper-destroy",
    ]);
  });

  it.each(LANGUAGES)(
    "show in %s on the badges: no return is called what a destroying is called",
    (locale) => {
      const badge = (end: string) => `old-card:${end}.badge`;
      const ends = [...new Set(WAYS.map(({ end }) => end))];
      expect(unsaid(locale, ends.map(badge))).toEqual([]);
      const words = (pattern: RegExp) =>
        new Set(ends.filter((end) => pattern.test(end)).map((end) => textsIn(locale).get(badge(end))));
      const [back, gone] = [words(/return/), words(/destroy/)];
      expect([...back].filter((word) => gone.has(word))).toEqual([]);
    },
  );
});

describe("registering", () => {
  it("leads to the same goal by every one of the three routes", () => {
    const ends = GUIDES.register.steps.route.options.map(({ id }) => {
      const walked = walk(GUIDES.register, { route: id, "phone-which": "android" }, null);
      return walked.at;
    });
    expect(ends).toEqual(["done", "done", "done"]);
  });

  it("does not leave somebody alone whose phone cannot read the card", () => {
    const { at } = walk(GUIDES.register, { route: "phone", "phone-which": "unsuitable" }, null);
    expect(at).toBe("stuck-no-nfc");
  });
});

describe("the obstacles on the way to registering", () => {
  it("have names of their own and rest on facts of the dossier", () => {
    expect(new Set(STUCK.map(({ id }) => id)).size).toBe(STUCK.length);
    expect(STUCK.flatMap(({ sources }) => sources.filter((id) => !(id in facts)))).toEqual([]);
  });

  it.each(LANGUAGES)("have their words in %s", (locale) => {
    const parts = ["title", "description", "lead.0", "steps.0"];
    const keys = STUCK.flatMap(({ id }) => parts.map((part) => `register:stuck.${id}.${part}`));
    expect(unsaid(locale, keys)).toEqual([]);
  });

  it("do not tell in the address why somebody needs safety", () => {
    const paths = STUCK.map(({ id }) => id).join(" ");
    expect(paths).not.toMatch(/violence|abuse|partner|\bdv\b/);
  });
});
