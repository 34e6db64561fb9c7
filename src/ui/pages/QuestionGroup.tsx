import type { QuestionGroup as GroupId } from "../../content/questions/groups.ts";
import { QUESTIONS } from "../../content/questions/index.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { QuestionList } from "../components/QuestionList.tsx";
import { Text } from "../components/Text.tsx";
import { useView } from "../context.ts";

/** The questions of one topic. */
export default function QuestionGroup() {
  const group = useView().route.id as GroupId;
  return (
    <>
      <PageLink to="questions" class="back-link">
        ← <Text k="questions:all" />
      </PageLink>
      <PageHead />
      <QuestionList group={group} questions={QUESTIONS[group]} />
    </>
  );
}
