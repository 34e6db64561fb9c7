import type { GuideId } from "../../content/guides/ids.ts";
import { guideById } from "../../content/guides/index.ts";
import { type Guide, walk } from "../../domain/guide.ts";
import { answersOf, stepPath, YourAnswers } from "../components/GuideParts.tsx";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

/** A look at all answers before the outcome; each can be changed. */
export default function Answers() {
  const { route, search } = useView();
  const guide: Guide = guideById(route.guide as GuideId);
  const walked = walk(guide, answersOf(search), null);
  const finished = guide.steps[walked.at]?.kind === "end";
  return (
    <article class="guide">
      <PageHead eyebrow={<Words k={`${guide.id}:${guide.start}.title`} />} />
      <p class="lead">
        <Text k="common:answers.description" />
      </p>
      <YourAnswers guide={guide} walked={walked} />
      <div class="actions">
        <PageLink to={stepPath(guide, walked.at)} query={walked.answers} class="button">
          <Text k={finished ? "common:open" : "common:guide.answer"} />
        </PageLink>
      </div>
      <p>
        <PageLink to={guide.id}>
          <Text k="common:guide.again" />
        </PageLink>
      </p>
    </article>
  );
}
