import { describe, expect, it } from "vitest";
import { SOURCED, unaccounted, usesOf } from "../../src/content/fact-uses.ts";

const SOME = [
  { where: "rule one", sources: ["A-1", "A-2"] },
  { where: "question job/two", sources: ["A-2"] },
];

describe("the uses of facts", () => {
  it("are listed by fact, in the order of the app", () => {
    expect([...usesOf(SOME)]).toEqual([
      ["A-1", ["rule one"]],
      ["A-2", ["rule one", "question job/two"]],
    ]);
  });

  it("leave over what is neither used nor left out for a reason", () => {
    expect(unaccounted(["A-1", "A-3", "A-4"], usesOf(SOME), { "A-4": "Known to be needless." })).toEqual([
      "A-3",
    ]);
  });

  it("have places of their own, each of a known kind", () => {
    const places = SOURCED.map(({ where }) => where);
    expect(new Set(places).size).toBe(places.length);
    const kinds =
      "rule day guide stuck question counter staff term paper place calculator phone link trust page code".split(
        " ",
      );
    expect(places.filter((where) => !kinds.includes(where.split(" ")[0] ?? ""))).toEqual([]);
  });
});
