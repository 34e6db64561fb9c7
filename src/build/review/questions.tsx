import { QUESTION_GROUPS } from "../../content/questions/groups.ts";
import { QUESTIONS } from "../../content/questions/index.ts";
import { Frame } from "./context.tsx";
import { CertaintyLine, Entry, ExtraLines, Line, PageName } from "./parts.tsx";
import { Say, WordTree } from "./words.tsx";

/** All questions by group, with the answer, the reasons and how sure they are. */
export function Questions() {
  return (
    <section id="questions">
      <h2>
        <Frame k="questions" />
      </h2>
      <nav class="toc">
        <ul>
          {QUESTION_GROUPS.map((group) => (
            <li key={group}>
              <a href={`#questions-${group}`}>
                <Say k={`questions:groups.${group}.title`} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {QUESTION_GROUPS.map((group) => (
        <section key={group} id={`questions-${group}`}>
          <h3>
            <Say k={`questions:groups.${group}.title`} /> <code>{group}</code>
          </h3>
          {QUESTIONS[group].map((question) => {
            const { id, certainty, sources, next } = question;
            const key = `q-${group}:${id}`;
            return (
              <Entry
                key={id}
                where={`question ${group}/${id}`}
                title={<Say k={`${key}.title`} />}
                sources={sources}
              >
                <WordTree k={key} skip={["title", "next"]} needs={["answer", "why"]} />
                <Line k="part.next">
                  <Say k={`${key}.next`} /> → <PageName {...next} />
                </Line>
                <CertaintyLine certainty={certainty} />
                <ExtraLines {...question} />
              </Entry>
            );
          })}
        </section>
      ))}
    </section>
  );
}
