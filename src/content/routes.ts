import { COUNTER } from "./counter.ts";
import { GUIDES, type GuideId } from "./guides/index.ts";
import { STUCK } from "./guides/register.ts";

/** Pages of the app; one file each in `ui/pages`. */
export type PageId =
  | "home"
  | "scan"
  | "check"
  | "result"
  | "cards"
  | "kind"
  | "guide-start"
  | "guide"
  | "stuck"
  | "counter"
  | "counter-say"
  | "about"
  | "sources"
  | "not-found";

/** What a person can hold in the hand; one entry each on the first screen. */
export const HAND = ["certificate", "old-card", "my-number-card", "notice", "leaflet", "nothing"] as const;
export type HandId = (typeof HAND)[number];

export interface Route {
  readonly page: PageId;
  /** Path below the language, without slashes at the ends; `""` is the first screen. */
  readonly path: string;
  /** File of words, besides `common`. */
  readonly words: readonly string[];
  /** Key prefix of `title` and `description`. */
  readonly key: string;
  /** Object, guide step or situation that the page is about. */
  readonly id?: string;
  readonly guide?: GuideId;
  /** Pages without content of their own are kept out of search engines and of the site map. */
  readonly index: boolean;
}

const plain = (page: PageId, words: string[], key: string, index = true, path: string = page): Route => ({
  page,
  path,
  words,
  key,
  index,
});

const guideRoutes = (guide: GuideId): Route[] =>
  Object.keys(GUIDES[guide].steps).map((id) => {
    const start = id === GUIDES[guide].start;
    return {
      page: start ? "guide-start" : "guide",
      path: start ? guide : `${guide}/${id}`,
      words: [guide],
      key: `${guide}:${id}`,
      id,
      guide,
      index: true,
    };
  });

/** Every page of one language; each is built as a real HTML file for every language. */
export const ROUTES: readonly Route[] = [
  plain("home", ["home"], "home:page", true, ""),
  plain("scan", ["scan", "codes"], "scan:page"),
  plain("check", ["check"], "check:page"),
  plain("result", ["result"], "result:page"),
  plain("cards", ["cards", "result"], "cards:page", false),
  ...HAND.map(
    (id): Route => ({
      page: "kind",
      path: `card/${id}`,
      words: id === "my-number-card" ? ["kinds", "result", "check"] : ["kinds", "result"],
      key: `kinds:${id}`,
      id,
      index: true,
    }),
  ),
  ...guideRoutes("old-card"),
  ...guideRoutes("register"),
  ...STUCK.map(
    ({ id }): Route => ({
      page: "stuck",
      path: `register/stuck/${id}`,
      words: ["register"],
      key: `register:stuck.${id}`,
      id,
      index: true,
    }),
  ),
  plain("counter", ["counter"], "counter:page"),
  ...COUNTER.map(
    ({ id }): Route => ({
      page: "counter-say",
      path: `counter/${id}`,
      words: ["counter"],
      key: `counter:${id}`,
      id,
      index: true,
    }),
  ),
  plain("about", ["about"], "about:page"),
  plain("sources", ["about"], "about:facts"),
];

const BY_PATH = new Map(ROUTES.map((route) => [route.path, route]));
export const NOT_FOUND: Route = plain("not-found", [], "common:notFound", false, "404");

/** The route of a path below the language; slashes at the ends and case do not matter. */
export function routeOf(path: string): Route {
  const clean = path.replace(/^\/+|\/+$/g, "").toLowerCase();
  return BY_PATH.get(clean) ?? NOT_FOUND;
}
