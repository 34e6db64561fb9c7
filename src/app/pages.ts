import type { ComponentType } from "preact";
import type { PageId } from "../content/routes.ts";

type PageModule = { readonly default: ComponentType };

/** Where each page lives; loaded when it is first shown. */
export const PAGES: Readonly<Record<PageId, () => Promise<PageModule>>> = {
  home: () => import("../ui/pages/Home.tsx"),
  scan: () => import("../ui/pages/Scan.tsx"),
  check: () => import("../ui/pages/Check.tsx"),
  result: () => import("../ui/pages/Result.tsx"),
  cards: () => import("../ui/pages/Cards.tsx"),
  kind: () => import("../ui/pages/Kind.tsx"),
  "guide-start": () => import("../ui/pages/Guide.tsx"),
  guide: () => import("../ui/pages/Guide.tsx"),
  answers: () => import("../ui/pages/Answers.tsx"),
  situations: () => import("../ui/pages/Situations.tsx"),
  questions: () => import("../ui/pages/Questions.tsx"),
  "question-group": () => import("../ui/pages/QuestionGroup.tsx"),
  question: () => import("../ui/pages/Question.tsx"),
  words: () => import("../ui/pages/Glossary.tsx"),
  word: () => import("../ui/pages/GlossaryTerm.tsx"),
  search: () => import("../ui/pages/Search.tsx"),
  phones: () => import("../ui/pages/Phones.tsx"),
  papers: () => import("../ui/pages/Papers.tsx"),
  face: () => import("../ui/pages/Face.tsx"),
  copy: () => import("../ui/pages/Copy.tsx"),
  trust: () => import("../ui/pages/Trust.tsx"),
  stuck: () => import("../ui/pages/Stuck.tsx"),
  counter: () => import("../ui/pages/Counter.tsx"),
  "counter-say": () => import("../ui/pages/CounterSay.tsx"),
  about: () => import("../ui/pages/About.tsx"),
  sources: () => import("../ui/pages/Sources.tsx"),
  "not-found": () => import("../ui/pages/NotFound.tsx"),
};
