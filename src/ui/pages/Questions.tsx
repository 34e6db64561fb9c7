import { QUESTION_GROUPS } from "../../content/questions/groups.ts";
import { QUESTIONS } from "../../content/questions/index.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { Icon } from "../drawings/index.ts";

/** All topics with the number of their questions. */
export default function Questions() {
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="questions:page.lead" />
      </div>
      <p>
        <PageLink to="search" class="button second">
          <Icon name="search" /> <Text k="questions:search" />
        </PageLink>
      </p>
      <ul class="options">
        {QUESTION_GROUPS.map((group) => (
          <li key={group}>
            <PageLink to={`questions/${group}`}>
              <span>
                <b>
                  <Words k={`questions:groups.${group}.title`} />
                </b>
                <span class="hint">
                  <Words k="questions:count" vars={{ count: QUESTIONS[group].length }} />
                </span>
              </span>
              <Icon name="arrow-right" />
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
