import { describe, expect, it } from "vitest";
import { imagesOf, score } from "../../scripts/bench/score.mjs";

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

  it("gives the middle time and the one that 95 in 100 stay below", () => {
    const truths = Array.from({ length: 101 }, (_, index) => ({ file: `${index}` }));
    const readings = truths.map(({ file }) => read(file, [], [], Number(file)));
    expect(score(truths, readings)).toMatchObject({ medianMs: 50, p95Ms: 95 });
  });
});
