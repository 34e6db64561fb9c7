import { type GuideId, QUIET_GUIDES } from "../../content/guides/ids.ts";
import type { Guide, GuideAnswers, GuideStep, Walk } from "../../domain/guide.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { PageLink } from "./links.tsx";
import { Items, Text, Words } from "./Text.tsx";

export const stepPath = (guide: Guide, step: string): string =>
  step === guide.start ? guide.id : `${guide.id}/${step}`;

/** The answers in an address; `?on=` is not one. */
export function answersOf(search: string): GuideAnswers {
  const { on: _on, ...answers } = Object.fromEntries(new URLSearchParams(search));
  return answers;
}

/**
 * Where an option leads. An outcome that rests on two answers or more is shown after a look at them; the built
 * page, which knows no earlier answers, leads on directly.
 */
function afterOption(guide: Guide, next: string, answers: GuideAnswers): string {
  const outcome = guide.steps[next]?.kind === "end";
  const look = outcome && Object.keys(answers).length > 0 && !QUIET_GUIDES.has(guide.id as GuideId);
  return look ? `${guide.id}/answers` : stepPath(guide, next);
}

/** Options of a question as large links; each address carries the answers so far. */
export function Options({
  guide,
  at,
  step,
  answers,
}: {
  readonly guide: Guide;
  readonly at: string;
  readonly step: Extract<GuideStep, { kind: "ask" }>;
  readonly answers: GuideAnswers;
}) {
  const { translator } = useView();
  return (
    <ul class="options">
      {step.options.map(({ id, next }) => {
        const key = `${guide.id}:${at}.options.${id}`;
        const hint = translator.has(`${key}.hint`) ? translator.plain(`${key}.hint`) : "";
        return (
          <li key={id}>
            <PageLink to={afterOption(guide, next, answers)} query={{ ...answers, [at]: id }}>
              <span>
                <b>
                  <Words k={`${key}.label`} />
                </b>
                {hint && (
                  <span class="hint">
                    <Words k={`${key}.hint`} />
                  </span>
                )}
              </span>
              <Icon name="arrow-right" />
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}

/** The answers on the way, each with a way to change it. */
export function YourAnswers({ guide, walked }: { readonly guide: Guide; readonly walked: Walk }) {
  const { translator } = useView();
  const asked = walked.path.filter((id) => walked.answers[id] !== undefined && id !== walked.at);
  if (asked.length === 0) return null;
  return (
    <section class="your-answers">
      <h2>
        <Text k="common:guide.yourAnswers" />
      </h2>
      <dl>
        {asked.map((id) => {
          const before = Object.fromEntries(
            asked.slice(0, asked.indexOf(id)).map((b) => [b, walked.answers[b] as string]),
          );
          const question = translator.plain(`${guide.id}:${id}.title`);
          return (
            <div key={id}>
              <dt>
                <Words k={`${guide.id}:${id}.title`} />
              </dt>
              <dd>
                <Words k={`${guide.id}:${id}.options.${walked.answers[id]}.label`} />
              </dd>
              <dd>
                <PageLink to={stepPath(guide, id)} query={before}>
                  <Text k="common:guide.change" />
                  <span class="visually-hidden">: {question}</span>
                </PageLink>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Numbered instructions, reasons and cautions of one step, whichever of them it has. */
export function StepBody({ base, why = true }: { readonly base: string; readonly why?: boolean }) {
  const { translator } = useView();
  const filled = (part: string) => translator.list(`${base}.${part}`).length > 0;
  return (
    <>
      {filled("steps") && (
        <section>
          <h2>
            <Text k="common:guide.do" />
          </h2>
          <Items k={`${base}.steps`} ordered class="steps" />
        </section>
      )}
      {why && filled("why") && (
        <section>
          <h2>
            <Text k="common:guide.why" />
          </h2>
          <Items k={`${base}.why`} class="plain" />
        </section>
      )}
      {filled("notes") && (
        <section class="notes">
          <h2>
            <Icon name="warning" /> <Text k="common:guide.notes" />
          </h2>
          <Items k={`${base}.notes`} />
        </section>
      )}
    </>
  );
}
