import { COUNTER } from "../content/counter.ts";
import { TERMS } from "../content/glossary.ts";
import { type GuideId, QUIET_GUIDES } from "../content/guides/ids.ts";
import { GUIDES, guideById } from "../content/guides/index.ts";
import { PHONES } from "../content/phones.ts";
import { QUESTION_GROUPS } from "../content/questions/groups.ts";
import { QUESTIONS } from "../content/questions/index.ts";
import { type Route, routeOf } from "../content/routes.ts";
import { SITUATIONS } from "../content/situations.ts";
import type { Guide } from "../domain/guide.ts";
import type { Piece } from "../i18n/message.ts";
import type { Translator } from "../i18n/translator.ts";
import type { DocumentKind, SearchDocument } from "../search/engine.ts";
import { queryText } from "../ui/href.ts";

const LONGEST_TEXT = 90;
/** A number seen somewhere leads to the page that says whose it is. */
const NUMBERS = Object.values(PHONES)
  .map(({ number }) => number)
  .join(" ");

/** Japanese terms inside another language. */
const termsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) =>
    piece.kind === "term" ? [piece.text] : piece.kind === "strong" ? termsIn(piece.pieces) : [],
  );

/** What is read aloud: the furigana of やさしい日本語. */
const readingOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === "ruby") return piece.reading;
      if (piece.kind === "strong") return readingOf(piece.pieces);
      return "text" in piece ? piece.text : "";
    })
    .join("");

const shorten = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

/** Everything that can be found in one language. `simple` speaks やさしい日本語 and lends its readings. */
export function searchDocuments(translator: Translator, simple: Translator): readonly SearchDocument[] {
  const textsOf = (key: string): readonly string[] =>
    translator.list(key).map((item) => translator.plain(item));
  const make = (
    route: Route,
    kind: DocumentKind,
    summary: string,
    aliases: readonly string[] = [],
  ): SearchDocument => {
    const title = translator.plain(`${route.key}.title`);
    const reading = readingOf(simple.rich(`${route.key}.title`)).replaceAll(" ", "");
    const known = textsOf(`find:${route.path.replaceAll("/", "_")}.find`);
    const find = [...aliases, ...known, ...termsIn(translator.rich(`${route.key}.title`)), reading];
    return { path: route.path, kind, title, text: shorten(summary), find: [...new Set(find)].join(" ") };
  };
  const described = (path: string, kind: DocumentKind, part: string): SearchDocument => {
    const route = routeOf(path);
    const [first] = textsOf(`${route.key}.${part}`);
    return make(
      route,
      kind,
      first ?? translator.plain(`${route.key}.description`),
      textsOf(`${route.key}.find`),
    );
  };
  const guideSteps = (id: GuideId): readonly string[] => {
    const { steps }: Guide = guideById(id);
    const ends = Object.keys(steps).filter((step) => steps[step]?.kind === "end");
    return [id, ...(QUIET_GUIDES.has(id) ? [] : ends.map((step) => `${id}/${step}`))];
  };
  return [
    ...QUESTION_GROUPS.flatMap((group) =>
      QUESTIONS[group].map(({ id }) => described(`questions/${group}/${id}`, "question", "answer")),
    ),
    ...(Object.keys(GUIDES) as GuideId[]).flatMap((id) =>
      guideSteps(id).map((path) => described(path, "guide", path === id ? "none" : "lead")),
    ),
    ...COUNTER.map(({ id }) => described(`counter/${id}`, "counter", "lead")),
    ...TERMS.map(({ id, ja, reading }) => {
      const document = described(`words/${id}`, "word", "meaning");
      return { ...document, find: `${document.find} ${ja} ${reading}` };
    }),
    ...SITUATIONS.map(({ id, to, query }): SearchDocument => {
      const key = `situations:items.${id}`;
      const aliases = [...textsOf(`${key}.find`), readingOf(simple.rich(`${key}.label`)).replaceAll(" ", "")];
      return {
        path: `${to}${queryText(query)}`,
        kind: "situation",
        title: translator.plain(`${key}.label`),
        text: translator.has(`${key}.hint`) ? shorten(translator.plain(`${key}.hint`)) : "",
        find: aliases.join(" "),
      };
    }),
    ..."card/certificate card/old-card card/my-number-card card/notice card/leaflet card/nothing scan check cards counter phones papers face copy about about/genuine about/privacy about/accessibility about/limits sources questions words situations"
      .split(" ")
      .map((path) => described(path, "page", "none"))
      .map((page) => (page.path === "phones" ? { ...page, find: `${page.find} ${NUMBERS}` } : page)),
  ];
}
