import { GUIDES } from "../../content/guides/index.ts";
import type { Guide, GuideStep } from "../../domain/guide.ts";
import { Frame } from "./context.tsx";
import { anchorOf, CertaintyLine, Entry, ExtraLines, Line, PageName } from "./parts.tsx";
import { Say, WordTree } from "./words.tsx";

const ALL: readonly Guide[] = Object.values(GUIDES);

/** A step by its title, leading to its words. */
const StepName = ({ guide, step }: { readonly guide: Guide; readonly step: string }) => (
  <a href={`#${anchorOf(`guide ${guide.id}/${step}`)}`}>
    <Say k={`${guide.id}:${step}.title`} />
  </a>
);

/** Each option with all its words and where it leads. */
function Options({
  guide,
  at,
  step,
}: {
  readonly guide: Guide;
  readonly at: string;
  readonly step: GuideStep;
}) {
  if (step.kind !== "ask") return null;
  return (
    <ul class="option-list">
      {step.options.map(({ id, next }) => {
        const key = `${guide.id}:${at}.options.${id}`;
        return (
          <li key={id}>
            <b>
              <Say k={`${key}.label`} />
            </b>{" "}
            → <StepName guide={guide} step={next} />
            <WordTree k={key} skip={["label"]} />
          </li>
        );
      })}
    </ul>
  );
}

function Step({ guide, id }: { readonly guide: Guide; readonly id: string }) {
  const step = guide.steps[id] as GuideStep;
  const key = `${guide.id}:${id}`;
  const more = step.kind === "ask" ? [] : (step.more ?? []);
  return (
    <Entry where={`guide ${guide.id}/${id}`} title={<Say k={`${key}.title`} />} sources={step.sources ?? []}>
      <p class="line">
        <Frame k={`kind.${step.kind}`} />
      </p>
      <WordTree k={key} skip={["title", "options", "more"]} needs={["lead"]} />
      <Options guide={guide} at={id} step={step} />
      {step.kind === "do" && (
        <Line k="leadsTo">
          <StepName guide={guide} step={step.next} />
        </Line>
      )}
      {more.map((page, i) => (
        <Line key={`${page.to}${i}`} k="part.more">
          <Say k={`${key}.more.${i}`} /> → <PageName {...page} />
        </Line>
      ))}
      {step.kind !== "ask" && <CertaintyLine certainty={step.certainty ?? "official"} />}
      {step.kind !== "ask" && <ExtraLines {...step} />}
    </Entry>
  );
}

/** Every guide: its diagram, which is drawn into the figure afterwards, then its steps. */
export function Guides() {
  return (
    <section id="guides">
      <h2>
        <Frame k="guides" />
      </h2>
      <nav class="toc">
        <ul>
          {ALL.map(({ id, start }) => (
            <li key={id}>
              <a href={`#guides-${id}`}>
                <Say k={`${id}:${start}.title`} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ALL.map((guide) => (
        <section key={guide.id} id={`guides-${guide.id}`} class="guide">
          <h3>
            <Say k={`${guide.id}:${guide.start}.title`} /> <code>{guide.id}</code>
          </h3>
          <figure class="diagram" data-diagram={guide.id} />
          {Object.keys(guide.steps).map((id) => (
            <Step key={id} guide={guide} id={id} />
          ))}
        </section>
      ))}
    </section>
  );
}
