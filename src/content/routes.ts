import { GUIDE_STARTS, type GuideId, isGuide, QUIET_GUIDES } from "./guides/ids.ts";
import { isQuestionGroup } from "./questions/groups.ts";

/** Pages of the app; one file each in `ui/pages`. */
export type PageId =
  | "home"
  | "scan"
  | "check"
  | "result"
  | "cards"
  | "kind"
  | "situations"
  | "guide-start"
  | "guide"
  | "answers"
  | "stuck"
  | "counter"
  | "counter-say"
  | "questions"
  | "question-group"
  | "question"
  | "words"
  | "word"
  | "search"
  | "phones"
  | "papers"
  | "face"
  | "copy"
  | "about"
  | "trust"
  | "sources"
  | "not-found";

/** What a person can hold in the hand; one entry each on the first screen. */
export const HAND = ["certificate", "old-card", "my-number-card", "notice", "leaflet", "nothing"] as const;
export type HandId = (typeof HAND)[number];

/** Pages by which somebody can judge this app, below `about/`. */
export const TRUST = ["genuine", "privacy", "accessibility", "limits"] as const;
export type TrustId = (typeof TRUST)[number];

export interface Route {
  readonly page: PageId;
  /** Path below the language, without slashes at the ends; `""` is the first screen. */
  readonly path: string;
  /** File of words, besides `common`. */
  readonly words: readonly string[];
  /** Key prefix of `title` and `description`. */
  readonly key: string;
  /** Key of the description, where it is another text than `<key>.description`. */
  readonly describe?: string;
  /** Key of what the page is about, where its own title is that of other pages too; added to the title. */
  readonly about?: string;
  /** Object, guide step, question or situation that the page is about. */
  readonly id?: string;
  readonly guide?: GuideId;
  /** Opened without an address of its own, and kept nowhere on the device. */
  readonly quiet?: true;
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

/** Pages that stand alone. */
export const PLAIN: readonly Route[] = [
  plain("home", ["home"], "home:page", true, ""),
  plain("scan", ["scan", "codes"], "scan:page"),
  plain("check", ["check"], "check:page"),
  plain("result", ["result"], "result:page"),
  plain("cards", ["cards", "result"], "cards:page", false),
  plain("situations", ["situations"], "situations:page"),
  plain("counter", ["counter"], "counter:page"),
  plain("questions", ["questions"], "questions:page"),
  plain("words", ["glossary"], "glossary:page"),
  plain("search", ["search"], "search:page", false),
  plain("phones", ["phones"], "phones:page"),
  plain("papers", ["papers"], "papers:page"),
  plain("face", ["face"], "face:page"),
  plain("copy", ["copy"], "copy:page"),
  plain("about", ["about", "trust"], "about:page"),
  plain("sources", ["about"], "about:facts"),
];

const BY_PATH = new Map(PLAIN.map((route) => [route.path, route]));
export const NOT_FOUND: Route = plain("not-found", [], "common:notFound", false, "404");

/** Words of the little calculators that any step or question may carry. */
const CALCULATOR_WORDS = ["calc", "check"] as const;

const NAME = /^[a-z]+(-[a-z]+)*$/;

function kindRoute(id: HandId): Route {
  const words =
    id === "my-number-card" ? ["kinds", "result", "situations", "check"] : ["kinds", "result", "situations"];
  return { page: "kind", path: `card/${id}`, words, key: `kinds:${id}`, id, index: true };
}

function guideRoute(guide: GuideId, step: string): Route | null {
  const start = GUIDE_STARTS[guide];
  if (step === start) return null;
  const quiet = QUIET_GUIDES.has(guide) && ({ quiet: true } as const);
  const common = { words: [guide, ...CALCULATOR_WORDS], guide, ...quiet };
  const path = step ? `${guide}/${step}` : guide;
  if (step === "answers") {
    const about = `${guide}:${start}.title`;
    return { page: "answers", path, key: "common:answers", about, index: false, ...common };
  }
  const id = step || start;
  return {
    page: step ? "guide" : "guide-start",
    path,
    key: `${guide}:${id}`,
    id,
    index: !quiet || !step,
    ...common,
  };
}

function questionRoute(group: string, id: string): Route | null {
  if (!isQuestionGroup(group)) return null;
  const words = ["questions", `q-${group}`, ...CALCULATOR_WORDS];
  if (!id) {
    const key = `questions:groups.${group}`;
    return { page: "question-group", path: `questions/${group}`, words, key, id: group, index: true };
  }
  const key = `q-${group}:${id}`;
  const path = `questions/${group}/${id}`;
  return { page: "question", path, words, key, describe: `${key}.answer.0`, id, index: true };
}

/** The page of an address with two or three parts; whether its words exist is known only once they are loaded. */
function derived(first: string, second: string, third: string): Route | null {
  if (first === "questions") return questionRoute(second, third);
  if (first === "register" && second === "stuck" && third) {
    const key = `register:stuck.${third}`;
    return {
      page: "stuck",
      path: `register/stuck/${third}`,
      words: ["register"],
      key,
      id: third,
      index: true,
    };
  }
  if (third) return null;
  if (isGuide(first)) return guideRoute(first, second);
  if (!second) return null;
  if (first === "card") return HAND.includes(second as HandId) ? kindRoute(second as HandId) : null;
  if (first === "counter") {
    const key = `counter:${second}`;
    return {
      page: "counter-say",
      path: `counter/${second}`,
      words: ["counter"],
      key,
      id: second,
      index: true,
    };
  }
  if (first === "words") {
    const key = `glossary:terms.${second}`;
    const describe = `${key}.meaning.0`;
    return {
      page: "word",
      path: `words/${second}`,
      words: ["glossary"],
      key,
      describe,
      id: second,
      index: true,
    };
  }
  if (first === "about" && TRUST.includes(second as TrustId)) {
    return {
      page: "trust",
      path: `about/${second}`,
      words: ["trust"],
      key: `trust:${second}`,
      id: second,
      index: true,
    };
  }
  return null;
}

/**
 * The route of a path below the language; slashes at the ends and case do not matter. Addresses of steps,
 * questions and terms are understood by their form: `load()` turns those without words into "not found".
 */
export function routeOf(path: string): Route {
  const clean = path.replace(/^\/+|\/+$/g, "").toLowerCase();
  const plainRoute = BY_PATH.get(clean);
  if (plainRoute) return plainRoute;
  const parts = clean.split("/");
  const [first = "", second = "", third = ""] = parts;
  if (parts.length > 3 || !parts.every((part) => NAME.test(part))) return NOT_FOUND;
  return derived(first, second, third) ?? NOT_FOUND;
}
