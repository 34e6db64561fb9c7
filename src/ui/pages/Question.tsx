import type { QuestionGroup } from "../../content/questions/groups.ts";
import { QUESTIONS } from "../../content/questions/index.ts";
import { CertaintyNote, Extras } from "../components/Extras.tsx";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { QuestionList } from "../components/QuestionList.tsx";
import { ShareButton } from "../components/ShareButton.tsx";
import { Items, Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";

/** One question: short answer, how sure it is, why, what next, whom to ask, sources. */
export default function QuestionPage() {
  const { route } = useView();
  const [, group, id] = route.path.split("/") as [string, QuestionGroup, string];
  const questions = QUESTIONS[group];
  const question = questions.find((q) => q.id === id);
  if (!question) return null;
  const { certainty, next, sources } = question;
  return (
    <article class="question">
      <PageLink to={`questions/${group}`} class="back-link">
        ← <Words k={`questions:groups.${group}.title`} />
      </PageLink>
      <PageHead />
      <div class="answer">
        <Paragraphs k={`${route.key}.answer`} />
      </div>
      <CertaintyNote certainty={certainty} />
      <p class="actions">
        <PageLink to={next.to} {...(next.query && { query: next.query })} class="button">
          <Words k={`${route.key}.next`} /> <Icon name="arrow-right" />
        </PageLink>
      </p>
      <section>
        <h2>
          <Text k="common:guide.why" />
        </h2>
        <Items k={`${route.key}.why`} class="plain" />
      </section>
      <Extras {...question} />
      <SourceNote ids={sources} />
      <ShareButton />
      <section class="related">
        <h2>
          <Text k="questions:related" />
        </h2>
        <QuestionList group={group} questions={questions.filter((q) => q.id !== id)} />
      </section>
    </article>
  );
}
