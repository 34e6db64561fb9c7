import type { QuestionGroup } from "../../content/questions/groups.ts";
import type { Question } from "../../content/questions/question.ts";
import { Icon } from "../drawings/index.ts";
import { PageLink } from "./links.tsx";
import { Words } from "./Text.tsx";

/** Questions of one group as links; their words must be loaded. */
export function QuestionList({
  group,
  questions,
}: {
  readonly group: QuestionGroup;
  readonly questions: readonly Question[];
}) {
  return (
    <ul class="options compact">
      {questions.map(({ id }) => (
        <li key={id}>
          <PageLink to={`questions/${group}/${id}`}>
            <span>
              <Words k={`q-${group}:${id}.title`} />
            </span>
            <Icon name="arrow-right" />
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
