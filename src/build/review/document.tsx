import type { Graph } from "@viz-js/viz";
import { renderToString } from "preact-render-to-string";
import facts from "../../content/facts.json";
import { FACTS } from "../../content/freshness.ts";
import { type GuideId, isGuide } from "../../content/guides/ids.ts";
import { guideById } from "../../content/guides/index.ts";
import { NOT_FOUND } from "../../content/routes.ts";
import type { Day } from "../../domain/day.ts";
import { type LocaleTag, localeOf } from "../../i18n/locales.ts";
import type { Translator } from "../../i18n/translator.ts";
import { DayText } from "../../ui/components/Text.tsx";
import { type View, ViewContext } from "../../ui/context.ts";
import { escapeHtml } from "../head.ts";
import { NO_SERVICES } from "../no-services.ts";
import { translatorOf, wordsOf } from "../words.ts";
import { Frame, type FrameKey, frameWord, ReviewContext } from "./context.tsx";
import { graphOf } from "./diagram.ts";
import { Facts } from "./facts.tsx";
import { Guides } from "./guides.tsx";
import { Line } from "./parts.tsx";
import { Questions } from "./questions.tsx";
import css from "./review.css?inline";
import { ROW_SECTIONS, Rows } from "./rows.tsx";
import { Rules } from "./rules.tsx";
import { Days, OtherTables } from "./tables.tsx";

/** Makes an SVG of a graph; handed in, because only scripts have the program for it. */
export type Draw = (graph: Graph) => string;

/** Points beyond which a diagram from left to right is drawn from top to bottom, when that is narrower. */
const WIDE = 1000;

const SECTIONS: readonly FrameKey[] = [
  "rules",
  "days",
  "guides",
  "questions",
  ...ROW_SECTIONS,
  "phones",
  "links",
  "pages",
  "codes",
  "facts",
  "unused",
];

const widthIn = (svg: string): number => Number(/<svg width="([\d.]+)pt"/.exec(svg)?.[1]);

function diagram(id: GuideId, translator: Translator, draw: Draw): string {
  const across = draw(graphOf(guideById(id), translator, "LR"));
  if (widthIn(across) <= WIDE) return across;
  const down = draw(graphOf(guideById(id), translator, "TB"));
  return widthIn(down) < widthIn(across) ? down : across;
}

/** Puts the drawings into their figures; what is drawn is made of escaped texts only. */
const withDiagrams = (body: string, translator: Translator, draw: Draw): string =>
  body.replace(/(<figure [^>]*data-diagram="([\w-]+)">)(<\/figure>)/g, (whole, open, id, close) =>
    isGuide(id) ? `${open}${diagram(id, translator, draw)}${close}` : whole,
  );

function Head({ today }: { readonly today: Day }) {
  return (
    <header>
      <h1>
        <Frame k="title" />
      </h1>
      <p>
        <Frame k="intro" />
      </p>
      <Line k="madeOn">
        <DayText day={today} />
      </Line>
      <Line k="checkedOn">
        <DayText day={FACTS.checkedOn} />
      </Line>
      <Line k="reviewBy">
        <DayText day={FACTS.reviewBy} />
      </Line>
      <p class="line">
        {Object.keys(facts).length} <Frame k="factCount" />
      </p>
      <nav class="toc">
        <h2>
          <Frame k="contents" />
        </h2>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>
                <Frame k={section} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

export const htmlFile = (lang: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${css}</style></head><body>${body}</body></html>\n`;

/** Everything that the app says in one language, with what it rests on, as one page without scripts. */
export function reviewDocument(locale: LocaleTag, today: Day, draw: Draw): string {
  const translator = translatorOf(locale);
  const view: View = {
    translator,
    locale,
    route: NOT_FOUND,
    search: "",
    state: null,
    today: null,
    asOf: false,
    go: () => undefined,
    remember: () => undefined,
    services: NO_SERVICES,
  };
  const body = renderToString(
    <ViewContext.Provider value={view}>
      <ReviewContext.Provider value={{ locale, today, words: wordsOf(locale) }}>
        <Head today={today} />
        <main>
          <Rules />
          <Days />
          <Guides />
          <Questions />
          <Rows />
          <OtherTables />
          <Facts />
        </main>
      </ReviewContext.Provider>
    </ViewContext.Provider>,
  );
  const title = `${frameWord(locale, "title")} – ${localeOf(locale).name}`;
  return htmlFile(locale, title, withDiagrams(body, translator, draw));
}
