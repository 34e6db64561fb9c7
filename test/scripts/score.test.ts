import { describe, expect, it } from "vitest";
import { feasible, imagesOf, score } from "../../scripts/bench/score.mjs";

const read = (file: string, texts: string[], hex: string[] = [], ms = 10) => ({ file, texts, hex, ms });

describe("a manifest", () => {
  const images = [{ file: "a.jpg", texts: ["A"] }];

  it("is a list, or has one under “images”", () => {
    expect(imagesOf(images)).toBe(images);
    expect(imagesOf({ images })).toBe(images);
  });

  it.each([null, {}, "a.jpg", { images: {} }])("is not %j", (manifest) => {
    expect(() => imagesOf(manifest)).toThrow(/manifest/);
  });
});

describe("the score of a set", () => {
  it("counts a picture as right when one text or payload equals one truth", () => {
    const truths = [
      { file: "a", texts: ["A", "B"], hex: null },
      { file: "b", texts: ["髙"], hex: ["FBFC"] },
      { file: "c", hex: ["00ff"] },
    ];
    const readings = [read("a", ["X", "B"]), read("b", ["\uFFFD"], ["fbfc"]), read("c", [], ["00FF"])];
    expect(score(truths, readings)).toMatchObject({ images: 3, read: 3, right: 3, wrong: 0, false: 0 });
  });

  it("tells what was not read, read wrongly, and read where no code is", () => {
    const truths = [
      { file: "unread", texts: ["A"] },
      { file: "wrong", texts: ["A"] },
      { file: "false", texts: [], hex: null },
      { file: "rightly nothing", texts: null },
    ];
    const readings = [
      read("unread", []),
      read("wrong", ["a"]),
      read("false", ["A"]),
      read("rightly nothing", []),
    ];
    expect(score(truths, readings)).toMatchObject({ images: 4, read: 2, right: 0, wrong: 1, false: 1 });
  });

  it("takes a piece of the text for right where the picture holds a part of a split code", () => {
    const truths = ["part", "any"].map((mode) => ({ file: mode, texts: ["one and two"], mode }));
    expect(score(truths, [read("part", ["and"]), read("any", ["and"])])).toMatchObject({
      right: 1,
      wrong: 1,
    });
    expect(score(truths.slice(0, 1), [read("part", [""])])).toMatchObject({ right: 0, wrong: 1 });
  });

  it("counts apart what was drawn sharp, still and without glare", () => {
    const drawn = (blur_modules: number, motion: number, glare: number) => ({
      file: "a",
      texts: ["A"],
      params: { blur_modules, motion, glare },
    });
    const truths = [drawn(0.2, 0, 0), drawn(0.49, 1.9, 0), drawn(0.5, 0, 0), drawn(0, 2, 0), drawn(0, 0, 1)];
    const readings = truths.map((_, i) => read("a", i === 1 ? [] : ["A"]));
    expect(feasible(truths, readings)).toEqual({ feasible: 2, feasibleRight: 1 });
    expect(feasible([{ file: "a", texts: ["A"] }], [read("a", ["A"])])).toEqual({});
  });

  it("gives the middle time and the one that 95 in 100 stay below", () => {
    const truths = Array.from({ length: 101 }, (_, index) => ({ file: `${index}` }));
    const readings = truths.map(({ file }) => read(file, [], [], Number(file)));
    expect(score(truths, readings)).toMatchObject({ medianMs: 50, p95Ms: 95 });
  });
});
