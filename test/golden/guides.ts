import { GUIDES } from "../../src/content/guides/index.ts";
import { STUCK } from "../../src/content/guides/register.ts";
import { allPaths, type Guide, type GuideStep } from "../../src/domain/guide.ts";
import { table } from "./golden.ts";

/** `which = light-blue → ended-by = yes → **return-employer**`: answers with their questions, things to do as such. */
function wayText(guide: Guide, path: readonly string[]): string {
  const parts = path.map((id, i) => {
    const step = guide.steps[id];
    if (step?.kind === "end") return `**${id}**`;
    if (step?.kind !== "ask") return id;
    return `${id} = ${step.options.find(({ next }) => next === path[i + 1])?.id}`;
  });
  return parts.join(" → ");
}

function stepLine([id, step]: readonly [string, GuideStep]): readonly string[] {
  const arrows =
    step.kind === "ask"
      ? step.options.map(({ id: option, next }) => `${option} → ${next}`)
      : step.kind === "do"
        ? [`→ ${step.next}`]
        : [];
  const links = "links" in step && step.links ? step.links : [];
  return [id, step.kind, arrows.join("<br>"), links.join(", "), (step.sources ?? []).join(", ")];
}

function guideText(guide: Guide): string {
  const ways = allPaths(guide).map((path, i) => [String(i + 1), wayText(guide, path)]);
  return [
    `## ${guide.id}`,
    "### Every way through it",
    table(["way", "answers and steps, to the end"], ways),
    "### Its steps",
    table(["step", "kind", "leads to", "links", "sources"], Object.entries(guide.steps).map(stepLine)),
  ].join("\n\n");
}

/** All guides as Markdown: every way, every step. */
export const guideTable = (): string =>
  [
    "# Where the guides lead",
    `Written by the tests from \`src/content/guides\`; not edited by hand. After a wanted change:
\`UPDATE_GOLDEN=1 npx vitest run test/content/guides.test.ts\`, then read the difference.`,
    ...Object.values(GUIDES).map(guideText),
    "## Stuck while registering",
    table(
      ["obstacle", "sources"],
      STUCK.map(({ id, sources }) => [id, sources.join(", ")]),
    ),
    "",
  ].join("\n\n");
