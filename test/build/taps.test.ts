import { describe, expect, it } from "vitest";
import { GUIDES } from "../../src/content/guides/index.ts";
import { SITUATIONS } from "../../src/content/situations.ts";
import type { GuideStep } from "../../src/domain/guide.ts";
import { LOCALES } from "../../src/i18n/locales.ts";
import { attributesOf, HTML } from "./site.ts";

const MOST_TAPS = 3;

/** Pages by how many taps lead to them from the first screen of a language, by links alone. */
function tapsIn(tag: string): ReadonlyMap<string, number> {
  const links = new Map(
    HTML.filter(({ path }) => path.startsWith(`${tag}/`)).map(({ path, content }) => [
      `/${path.replace(/index\.html$/, "")}`,
      attributesOf(content, "a").map(({ href = "" }) => href.split(/[?#]/)[0] as string),
    ]),
  );
  const taps = new Map([[`/${tag}/`, 0]]);
  const waiting = [`/${tag}/`];
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    for (const to of links.get(here) ?? []) {
      if (taps.has(to) || !links.has(to)) continue;
      taps.set(to, (taps.get(here) ?? 0) + 1);
      waiting.push(to);
    }
  }
  return taps;
}

describe.each(LOCALES)("from the first screen in $tag", ({ tag }) => {
  const taps = tapsIn(tag);
  const tapsTo = (path: string): number =>
    taps.get(`/${tag}/${path ? `${path}/` : ""}`) ?? Number.POSITIVE_INFINITY;

  it("every situation's page is two taps away", () => {
    expect(SITUATIONS.filter(({ to }) => tapsTo(to) > 2).map(({ id, to }) => `${id}: ${to}`)).toEqual([]);
  });

  it("the answer for every situation that needs one question is three taps away", () => {
    const steps: Readonly<Record<string, Readonly<Record<string, GuideStep>>>> = Object.fromEntries(
      Object.values(GUIDES).map(({ id, start, steps: own }) => [
        id,
        { ...own, "": own[start as keyof typeof own] },
      ]),
    );
    const late = SITUATIONS.flatMap(({ id, to }) => {
      const [guide = "", step = ""] = to.split("/");
      const asked = steps[guide]?.[step];
      if (asked?.kind !== "ask") return [];
      const ends = asked.options.filter(({ next }) => steps[guide]?.[next]?.kind !== "ask");
      return ends
        .filter(({ next }) => tapsTo(`${guide}/${next}`) > MOST_TAPS)
        .map(({ next }) => `${id}: ${next}`);
    });
    expect(late).toEqual([]);
  });
});
