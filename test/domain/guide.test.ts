import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GUIDES } from "../../src/content/guides/index.ts";
import {
  allPaths,
  type Guide,
  type GuideAnswers,
  type GuideStep,
  nextOf,
  walk,
} from "../../src/domain/guide.ts";

/** which → (a) act → end-a · (b) second → end-a or end-b */
const SMALL: Guide = {
  id: "small",
  start: "which",
  steps: {
    which: {
      kind: "ask",
      options: [
        { id: "a", next: "act" },
        { id: "b", next: "second" },
      ],
    },
    act: { kind: "do", next: "end-a", sources: ["TEST-01"] },
    second: {
      kind: "ask",
      options: [
        { id: "x", next: "end-a" },
        { id: "y", next: "end-b" },
      ],
    },
    "end-a": { kind: "end", sources: ["TEST-01"] },
    "end-b": { kind: "end", sources: ["TEST-01"] },
  },
};

const broken = (steps: Record<string, GuideStep>): Guide => ({ id: "broken", start: "a", steps });

describe("a walk through a guide", () => {
  it("without answers stands at the first question", () => {
    expect(walk(SMALL, {}, null)).toEqual({ path: ["which"], at: "which", answers: {}, dropped: [] });
  });

  it("goes on through things to do, to the end", () => {
    expect(walk(SMALL, { which: "a" }, null)).toMatchObject({ path: ["which", "act", "end-a"], at: "end-a" });
  });

  it("stops at the step asked for, though its answer is known", () => {
    const { path, dropped } = walk(SMALL, { which: "b", second: "y" }, "second");
    expect(path).toEqual(["which", "second"]);
    expect(dropped).toEqual(["second"]);
  });

  it("stops at a question whose answer is none of its options, and drops it", () => {
    expect(walk(SMALL, { which: "removed-long-ago" }, null)).toEqual({
      path: ["which"],
      at: "which",
      answers: {},
      dropped: ["which"],
    });
  });

  it("does not reach a step that its answers do not lead to", () => {
    expect(walk(SMALL, { which: "a" }, "end-b").at).toBe("end-a");
  });

  it("drops later answers when an earlier one changes", () => {
    const before = walk(SMALL, { which: "b", second: "y" }, null);
    const after = walk(SMALL, { ...before.answers, which: "a" }, null);
    expect(before.at).toBe("end-b");
    expect(after).toEqual({
      path: ["which", "act", "end-a"],
      at: "end-a",
      answers: { which: "a" },
      dropped: ["second"],
    });
  });

  it("drops the answers of steps that this guide does not have, whatever they are called", () => {
    const strangers = { on: "2026-08-01", constructor: "x", toString: "x", hasOwnProperty: "x" };
    expect([...walk(SMALL, { ...strangers, which: "a" }, null).dropped].sort()).toEqual(
      Object.keys(strangers).sort(),
    );
  });

  it("ends even in a guide that goes in a circle or to a step that is not there", () => {
    const circle = broken({
      a: { kind: "do", next: "b", sources: ["T"] },
      b: { kind: "do", next: "a", sources: ["T"] },
    });
    expect(walk(circle, {}, null).path).toEqual(["a", "b", "a"]);
    const hole = broken({ a: { kind: "do", next: "nowhere", sources: ["T"] } });
    expect(walk(hole, {}, null).at).toBe("nowhere");
  });
});

describe("the step after", () => {
  it("a thing to do is the next one; after an end there is none", () => {
    const { act, which } = SMALL.steps as Record<string, GuideStep>;
    expect(act && nextOf(act)).toBe("end-a");
    expect(nextOf({ kind: "end", sources: ["T"] })).toBeNull();
    expect(which && [nextOf(which, "b"), nextOf(which, "c"), nextOf(which)]).toEqual(["second", null, null]);
  });
});

describe("the list of all ways", () => {
  it("has one for each mix of answers", () => {
    expect(allPaths(SMALL)).toEqual([
      ["which", "act", "end-a"],
      ["which", "second", "end-a"],
      ["which", "second", "end-b"],
    ]);
  });

  it("refuses a circle and a step that is not there", () => {
    const step: GuideStep = { kind: "do", next: "a", sources: ["T"] };
    expect(() => allPaths(broken({ a: step }))).toThrow(/circular at a/);
    expect(() => allPaths(broken({ a: { ...step, next: "nowhere" } }))).toThrow(/nowhere/);
  });
});

/** Answers as an old link or a bored visitor may hold: right ones, wrong ones, foreign ones. */
function anyAnswers(guide: Guide): fc.Arbitrary<GuideAnswers> {
  const steps: Readonly<Record<string, GuideStep>> = guide.steps;
  const options = Object.values(steps).flatMap((step) =>
    step.kind === "ask" ? step.options.map(({ id }) => id) : [],
  );
  const odd = ["", "on", "constructor", "toString", "__proto__", "valueOf"];
  return fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(steps)), fc.constantFrom(...odd), fc.string()),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom("o0", ...options) }, fc.string()),
  );
}

/** A guide whose arrows point anywhere, circles and holes included. */
const anyGuide: fc.Arbitrary<Guide> = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((arrows) => ({
    id: "random",
    start: "s0",
    steps: Object.fromEntries(
      arrows.map((targets, i): [string, GuideStep] => {
        const [only, ...more] = targets.map((target) => `s${target}`);
        if (only === undefined) return [`s${i}`, { kind: "end", sources: ["T"] }];
        if (more.length === 0) return [`s${i}`, { kind: "do", next: only, sources: ["T"] }];
        return [`s${i}`, { kind: "ask", options: [only, ...more].map((next, n) => ({ id: `o${n}`, next })) }];
      }),
    ),
  }));

const anyWalk = fc
  .oneof(anyGuide, fc.constantFrom<Guide>(...Object.values(GUIDES)))
  .chain((guide) =>
    fc.tuple(
      fc.constant(guide),
      anyAnswers(guide),
      fc.oneof(fc.constant(null), fc.constantFrom(...Object.keys(guide.steps)), fc.string()),
    ),
  );

describe("with any answers, in any guide, a walk", () => {
  it("comes to an end, begins at the start and stands where its path ends", () => {
    fc.assert(
      fc.property(anyWalk, ([guide, answers, target]) => {
        const { path, at } = walk(guide, answers, target);
        expect(path[0]).toBe(guide.start);
        expect(path.at(-1)).toBe(at);
        expect(path.length).toBeLessThanOrEqual(Object.keys(guide.steps).length + 1);
      }),
    );
  });

  it("follows the arrows of the answers that it used", () => {
    fc.assert(
      fc.property(anyWalk, ([guide, answers, target]) => {
        const { path, answers: used } = walk(guide, answers, target);
        path.slice(1).forEach((next, i) => {
          const before = path[i] as string;
          const step = guide.steps[before] as GuideStep;
          expect(nextOf(step, used[before])).toBe(next);
        });
      }),
    );
  });

  it("uses or drops every answer, never both, and changes none", () => {
    fc.assert(
      fc.property(anyWalk, ([guide, answers, target]) => {
        const walked = walk(guide, answers, target);
        expect([...Object.keys(walked.answers), ...walked.dropped].sort()).toEqual(
          Object.keys(answers).sort(),
        );
        for (const [step, option] of Object.entries(walked.answers)) {
          expect(answers[step]).toBe(option);
          expect(walked.path).toContain(step);
        }
      }),
    );
  });

  it("comes to the same place again with only the answers that it used", () => {
    fc.assert(
      fc.property(anyWalk, ([guide, answers, target]) => {
        const { path, answers: used } = walk(guide, answers, target);
        expect(walk(guide, used, target)).toEqual({ path, at: path.at(-1), answers: used, dropped: [] });
      }),
    );
  });
});

describe("in the app's guides", () => {
  it.each(Object.values(GUIDES))("$id: changing an answer keeps all before it", (guide: Guide) => {
    for (const path of allPaths(guide)) {
      const answers = answersAlong(guide, path);
      for (const step of Object.keys(answers)) {
        const options = (guide.steps[step] as Extract<GuideStep, { kind: "ask" }>).options;
        for (const { id } of options.filter((option) => option.id !== answers[step])) {
          const changed = walk(guide, { ...answers, [step]: id }, null);
          const kept = path.slice(0, path.indexOf(step) + 1);
          expect(changed.path.slice(0, kept.length)).toEqual(kept);
          expect(changed.dropped.filter((later) => kept.includes(later))).toEqual([]);
        }
      }
    }
  });

  it.each(Object.values(GUIDES))("$id: the answers along a way lead along that way", (guide: Guide) => {
    for (const path of allPaths(guide)) {
      expect(walk(guide, answersAlong(guide, path), null).path).toEqual(path);
    }
  });
});

function answersAlong(guide: Guide, path: readonly string[]): GuideAnswers {
  return Object.fromEntries(
    path.flatMap((id, i) => {
      const step = guide.steps[id];
      if (step?.kind !== "ask") return [];
      return [[id, step.options.find(({ next }) => next === path[i + 1])?.id ?? ""]];
    }),
  );
}
