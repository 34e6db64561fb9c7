import type { ComponentType } from "preact";
import { renderToString } from "preact-render-to-string";
import { pathOf } from "../app/address.ts";
import type { Loaded } from "../app/loaded.ts";
import { Shell } from "../app/Shell.tsx";
import { ROUTES } from "../content/all-routes.ts";
import operator from "../content/operator.json";
import { NOT_FOUND, type PageId, type Route } from "../content/routes.ts";
import { LOCALES, type LocaleTag, SOURCE_LOCALE } from "../i18n/locales.ts";
import type { Translator } from "../i18n/translator.ts";
import { type Assets, documentOf, escapeHtml } from "./head.ts";
import { webManifest } from "./manifest.ts";
import { NO_SERVICES } from "./no-services.ts";
import { searchDocuments } from "./search-documents.ts";
import { translatorOf } from "./words.ts";

const MODULES = import.meta.glob<{ default: ComponentType }>("../ui/pages/*.tsx", { eager: true });
const FILE_OF: Record<PageId, string> = {
  home: "Home",
  scan: "Scan",
  check: "Check",
  result: "Result",
  cards: "Cards",
  kind: "Kind",
  "guide-start": "Guide",
  guide: "Guide",
  answers: "Answers",
  situations: "Situations",
  questions: "Questions",
  "question-group": "QuestionGroup",
  question: "Question",
  words: "Glossary",
  word: "GlossaryTerm",
  search: "Search",
  phones: "Phones",
  papers: "Papers",
  face: "Face",
  copy: "Copy",
  trust: "Trust",
  stuck: "Stuck",
  counter: "Counter",
  "counter-say": "CounterSay",
  about: "About",
  sources: "Sources",
  "not-found": "NotFound",
};

export interface BuiltFile {
  readonly path: string;
  readonly content: string;
}

function bodyOf(route: Route, translator: Translator, empty = false): string {
  const module = MODULES[`../ui/pages/${FILE_OF[route.page]}.tsx`];
  if (!module) throw new Error(`no page file for ${route.page}`);
  const Page = empty ? () => null : module.default;
  const loaded: Loaded = { locale: translator.locale, route, search: "", Page, translator };
  return renderToString(
    <Shell
      loaded={loaded}
      search=""
      state={null}
      today={null}
      asOf={false}
      clockWrong={false}
      services={NO_SERVICES}
      go={() => undefined}
      remember={() => undefined}
    />,
  );
}

/** One page as a file; used by the build and by the development server. */
export function pageFile(locale: LocaleTag, route: Route, assets: Assets): string {
  const translator = translatorOf(locale);
  const body = bodyOf(route, translator);
  return documentOf({ locale, route, translator, body, assets, page: route.page, script: assets.boot });
}

/** What can be found in one language, as JSON; used by the build and by the development server. */
export const searchFile = (locale: LocaleTag): string =>
  JSON.stringify(searchDocuments(translatorOf(locale), translatorOf("ja-simple")));

/** Shown where no page exists; names the start in each language, because the reader's is unknown. */
function notFoundFile(assets: Assets): string {
  const parts = LOCALES.map(({ tag }) => {
    const t = translatorOf(tag).plain;
    return `<section lang="${tag}"><h1>${escapeHtml(t("common:notFound.title"))}</h1><p><a class="button" href="${pathOf(tag, "")}">${escapeHtml(t("common:notFound.home"))}</a></p></section>`;
  });
  const translator = translatorOf(SOURCE_LOCALE);
  const body = `<main id="main" data-page="not-found">${parts.join("")}</main>`;
  return documentOf({
    locale: SOURCE_LOCALE,
    route: NOT_FOUND,
    translator,
    body,
    assets,
    page: "not-found",
    script: assets.boot,
  });
}

function siteMap(): string {
  const urls = ROUTES.filter((route) => route.index).flatMap((route) =>
    LOCALES.map(({ tag }) => `<url><loc>${new URL(pathOf(tag, route.path), operator.origin)}</loc></url>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`;
}

/** Every file that is made from routes and words. */
export function renderSite(assets: Assets): readonly BuiltFile[] {
  const files: BuiltFile[] = [];
  for (const { tag } of LOCALES) {
    const translator = translatorOf(tag);
    for (const route of ROUTES) {
      const body = bodyOf(route, translator);
      files.push({
        path: `${pathOf(tag, route.path).slice(1)}index.html`,
        content: documentOf({
          locale: tag,
          route,
          translator,
          body,
          assets,
          page: route.page,
          script: assets.boot,
        }),
      });
    }
    const frame = { ...NOT_FOUND, key: "home:page" };
    files.push(
      {
        path: `${tag}/frame.html`,
        content: documentOf({
          locale: tag,
          route: frame,
          translator,
          body: bodyOf(frame, translator, true),
          assets,
          page: "frame",
          script: assets.boot,
        }),
      },
      { path: `${tag}/app.webmanifest`, content: webManifest(translator) },
    );
  }
  const home = ROUTES.find((route) => route.page === "home") as Route;
  const source = translatorOf(SOURCE_LOCALE);
  files.push(
    {
      path: "index.html",
      content: documentOf({
        locale: SOURCE_LOCALE,
        route: home,
        translator: source,
        body: bodyOf(home, source),
        assets,
        page: "home",
        script: assets.chooseLanguage,
      }),
    },
    { path: "404.html", content: notFoundFile(assets) },
    { path: "sitemap.xml", content: siteMap() },
    {
      path: "robots.txt",
      content: `User-agent: *\nAllow: /\nSitemap: ${new URL("/sitemap.xml", operator.origin)}\n`,
    },
  );
  return files;
}

export { FALLBACK, LOCALES } from "../i18n/locales.ts";
