import { COUNTER } from "./counter.ts";
import { TERMS } from "./glossary.ts";
import { GUIDE_STARTS, type GuideId } from "./guides/ids.ts";
import { GUIDES, guideById } from "./guides/index.ts";
import { STUCK } from "./guides/register.ts";
import { QUESTION_GROUPS } from "./questions/groups.ts";
import { QUESTIONS } from "./questions/index.ts";
import { HAND, PLAIN, type Route, routeOf, TRUST } from "./routes.ts";

const guidePaths = (id: GuideId): string[] => {
  const steps = Object.keys(guideById(id).steps).filter((step) => step !== GUIDE_STARTS[id]);
  return [id, `${id}/answers`, ...steps.map((step) => `${id}/${step}`)];
};

/** Every address of one language; each is built as a real HTML file for every language. */
export const PATHS: readonly string[] = [
  ...PLAIN.map(({ path }) => path),
  ...HAND.map((id) => `card/${id}`),
  ...(Object.keys(GUIDES) as GuideId[]).flatMap(guidePaths),
  ...STUCK.map(({ id }) => `register/stuck/${id}`),
  ...COUNTER.map(({ id }) => `counter/${id}`),
  ...QUESTION_GROUPS.flatMap((group) => [
    `questions/${group}`,
    ...QUESTIONS[group].map(({ id }) => `questions/${group}/${id}`),
  ]),
  ...TERMS.map(({ id }) => `words/${id}`),
  ...TRUST.map((id) => `about/${id}`),
];

/** Every page of one language. */
export const ROUTES: readonly Route[] = PATHS.map(routeOf);
