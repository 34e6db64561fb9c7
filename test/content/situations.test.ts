import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/content/all-routes.ts";
import { GUIDES } from "../../src/content/guides/index.ts";
import { HAND } from "../../src/content/routes.ts";
import { SITUATION_GROUPS, SITUATIONS } from "../../src/content/situations.ts";
import { type Guide, walk } from "../../src/domain/guide.ts";
import { LANGUAGES, unsaid } from "./words.ts";

describe("the situations that people choose from", () => {
  it("have names of their own and belong to a group", () => {
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length);
    expect(new Set(SITUATIONS.map(({ group }) => group))).toEqual(new Set(SITUATION_GROUPS));
  });

  it("lead to pages that exist", () => {
    expect(SITUATIONS.filter(({ to }) => !PATHS.includes(to))).toEqual([]);
  });

  it("bring the answers by which the guide itself comes to that page", () => {
    const guides: Readonly<Record<string, Guide>> = GUIDES;
    const astray = SITUATIONS.filter(({ to, query = {} }) => {
      const [id = "", step] = to.split("/");
      const guide = guides[id];
      if (!guide || !step || step === "stuck") return Object.keys(query).length > 0;
      const { at, dropped } = walk(guide, query, step);
      return at !== step || dropped.length > 0;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it("are offered with everything that can be in the hand", () => {
    const few = HAND.filter((hand) => SITUATIONS.filter(({ hands }) => hands.includes(hand)).length < 3);
    expect(few).toEqual([]);
  });

  it.each(LANGUAGES)("have their words in %s", (locale) => {
    expect(
      unsaid(
        locale,
        SITUATIONS.map(({ id }) => `situations:items.${id}.label`),
      ),
    ).toEqual([]);
  });
});
