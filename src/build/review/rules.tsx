import { RULES } from "../../content/rules.ts";
import type { Condition } from "../../domain/conditions.ts";
import type { Day } from "../../domain/day.ts";
import type { AnyRule } from "../../domain/rule.ts";
import { DayText } from "../../ui/components/Text.tsx";
import { describeCondition, lastDayOf } from "./conditions.ts";
import { Frame, frameWord, knownWord, useReview } from "./context.tsx";
import { anchorOf, Sources } from "./parts.tsx";
import { Missing, Say } from "./words.tsx";

const KINDS = [...new Set(RULES.map(({ kind }) => kind))];

/** The condition in words, and the answers of the holder that it accepts as the app words them. */
function ConditionText({ condition }: { readonly condition: Condition }) {
  const { locale } = useReview();
  const description = describeCondition(condition);
  if (!description) return <Missing k={frameWord(locale, "unknownCondition")} />;
  const { name, values } = description;
  const group = name === "unanswered" ? "facts" : "cover.options";
  return (
    <>
      {knownWord(locale, `condition.${name}`)} <code>{name}</code>
      {values.length > 0 && (
        <ul>
          {values.map((value) => (
            <li key={value}>
              <Say k={`result:${group}.${value}`} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function LastDay({ rule }: { readonly rule: AnyRule }) {
  const last = lastDayOf(rule);
  if (last === null) return <>–</>;
  return typeof last === "object" ? <Frame k={last.word} /> : <DayText day={last} />;
}

const Limit = ({ k, day }: { readonly k: "from" | "until"; readonly day: Day | null }) =>
  day && (
    <div>
      <Frame k={k} /> <DayText day={day} />
    </div>
  );

function RuleRow({ rule }: { readonly rule: AnyRule }) {
  const { id, question, from, until, when, outcome, sources } = rule;
  const words = `result:${question}.outcome.${outcome}`;
  return (
    <tr id={anchorOf(`rule ${id}`)}>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td>
        <Frame k={`question.${question}`} />
      </td>
      <td>
        {from === null && until === null && <Frame k="always" />}
        <Limit k="from" day={from} />
        <Limit k="until" day={until} />
      </td>
      <td>
        {when.length === 0 && <Frame k="none" />}
        {when.map((condition, i) => (
          <div key={i}>
            <ConditionText condition={condition} />
          </div>
        ))}
      </td>
      <td>
        <b>
          <Say k={`${words}.${question === "action" ? "title" : "word"}`} />
        </b>{" "}
        <code>{outcome}</code>
        <br />
        <Say k={`${words}.body`} />
      </td>
      <td>
        <LastDay rule={rule} />
      </td>
      <td>
        <Sources ids={sources} />
      </td>
    </tr>
  );
}

const HEAD = ["rule", "question", "inForce", "conditions", "outcome", "lastDay", "sources"] as const;

/** All rules by the card that they judge, in the order in which they are asked. */
export function Rules() {
  return (
    <section id="rules">
      <h2>
        <Frame k="rules" />
      </h2>
      <p>
        <Frame k="firstMatch" />
      </p>
      {KINDS.map((kind) => (
        <table key={kind}>
          <caption>
            <Say k={`kinds:${kind}.title`} /> <code>{kind}</code>
          </caption>
          <thead>
            <tr>
              {HEAD.map((k) => (
                <th key={k} scope="col">
                  <Frame k={k} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {RULES.filter((rule) => rule.kind === kind).map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
