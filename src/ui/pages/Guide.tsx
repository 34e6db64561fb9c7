import { useEffect } from "preact/hooks";
import type { GuideId } from "../../content/guides/ids.ts";
import { guideById } from "../../content/guides/index.ts";
import { type Guide, type GuideStep, walk } from "../../domain/guide.ts";
import { CertaintyNote, Extras, MoreLinks } from "../components/Extras.tsx";
import { answersOf, Options, StepBody, stepPath, YourAnswers } from "../components/GuideParts.tsx";
import { LeaveQuickly } from "../components/LeaveQuickly.tsx";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { Resume, useKeepProgress } from "../components/Progress.tsx";
import { RouteTable } from "../components/RouteTable.tsx";
import { ShareButton } from "../components/ShareButton.tsx";
import { StepPicture } from "../components/StepPicture.tsx";
import { StuckList } from "../components/StuckList.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

/** One step of a guide: a question, a thing to do, or the answer. */
export default function GuidePage() {
  const { route, search, services } = useView();
  const guide = guideById(route.guide as GuideId);
  const at = route.id as string;
  const step = (guide as Guide).steps[at] as GuideStep;
  const answers = answersOf(search);
  const walked = walk(guide, answers, at);
  const onTheWay = walked.at === at;
  const mismatch = !onTheWay && Object.keys(answers).length > 0;
  const previous = onTheWay ? walked.path.at(-2) : undefined;
  const carried = onTheWay ? walked.answers : {};
  const before = Object.fromEntries(Object.entries(carried).filter(([id]) => id !== previous));
  const base = `${guide.id}:${at}`;
  useKeepProgress(guide, at, carried, step.kind);
  const unfinished = step.kind !== "end" && at !== guide.start;
  useEffect(() => (unfinished ? services.hold() : undefined), [unfinished, services]);

  return (
    <article class={`guide guide-${step.kind}`}>
      {route.quiet && <LeaveQuickly />}
      {route.quiet && (
        <noscript>
          <p class="banner warn">
            <Text k="common:quietNoscript" />
          </p>
        </noscript>
      )}
      {at !== guide.start && (
        <PageLink to={stepPath(guide, previous ?? guide.start)} query={before} class="back-link">
          ← <Text k="common:back" />
        </PageLink>
      )}
      <PageHead
        {...(step.kind === "end" && {
          eyebrow: (
            <span class={`badge badge-${at}`}>
              <Words k={`${base}.badge`} />
            </span>
          ),
        })}
      />
      {mismatch && (
        <div class="banner warn" role="alert" data-mismatch>
          <p>
            <Text k="common:guide.mismatch" />
          </p>
          <PageLink to={stepPath(guide, walked.at)} query={walked.answers} class="button small">
            <Text k="common:guide.answer" />
          </PageLink>
        </div>
      )}
      {at === guide.start && <Resume guide={guide} />}
      <StepPicture guide={guide.id} step={at} />
      {at === "route" ? (
        <RouteTable lead={`${base}.lead`} />
      ) : (
        <div class={step.kind === "end" ? "answer" : "lead"}>
          <Paragraphs k={`${base}.lead`} />
        </div>
      )}
      {step.kind === "ask" && at !== "route" && (
        <Options guide={guide} at={at} step={step} answers={carried} />
      )}
      {"certainty" in step && step.certainty && <CertaintyNote certainty={step.certainty} />}
      <StepBody base={base} />
      {step.kind !== "ask" && <Extras {...step} />}
      {step.kind === "do" && (
        <div class="actions">
          <PageLink to={stepPath(guide, step.next)} query={carried} class="button">
            <Text k="common:next" />
          </PageLink>
        </div>
      )}
      {"more" in step && step.more && <MoreLinks k={`${base}.more`} more={step.more} />}
      {guide.id === "register" && <StuckList />}
      <YourAnswers guide={guide} walked={onTheWay ? walked : { ...walked, path: [] }} />
      {step.kind === "end" && !onTheWay && !mismatch && !route.quiet && (
        <p class="banner info">
          <Text k="common:guide.standalone" />{" "}
          <PageLink to={guide.id}>
            <Text k="common:guide.answer" />
          </PageLink>
        </p>
      )}
      {step.kind === "end" && !route.quiet && <ShareButton />}
      {at !== guide.start && (
        <p>
          <PageLink to={guide.id}>
            <Text k="common:guide.again" />
          </PageLink>
        </p>
      )}
      {step.sources && <SourceNote ids={step.sources} />}
    </article>
  );
}
