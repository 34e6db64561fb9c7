import { useState } from "preact/hooks";
import { RULES } from "../../content/rules.ts";
import type { Day } from "../../domain/day.ts";
import type { Facts } from "../../domain/facts.ts";
import { judge } from "../../domain/judge.ts";
import { type FormProblem, readOneDate } from "../check-form.ts";
import { useView } from "../context.ts";
import { DateFieldset, typedDate } from "./DateFieldset.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { FindingBox } from "./Finding.tsx";
import { NextAction } from "./NextAction.tsx";
import { Text, Words } from "./Text.tsx";

type Registered = "yes" | "no" | "unknown";

/** Whether the My Number card can serve as insurance card, from two facts its holder knows. */
export function MyNumberCardCheck() {
  const { today, translator } = useView();
  const [registered, setRegistered] = useState<Registered | null>(null);
  const [endsOn, setEndsOn] = useState<Day | null>(null);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readOneDate("electronicEndsOn", typedDate("electronicEndsOn"), translator);
    setEndsOn("day" in read ? read.day : null);
    setProblems("problems" in read ? read.problems : []);
  };
  const facts: Facts = {
    kind: "my-number-card",
    ...((registered === "yes" || registered === "no") && { registered: registered === "yes" }),
    ...(endsOn && { expiresOn: endsOn }),
  };
  const verdict = today && registered ? judge(facts, today, RULES) : null;
  return (
    <section>
      <h2>
        <Text k="result:registered.title" />
      </h2>
      <ErrorSummary problems={problems} />
      <fieldset class="radios">
        <legend>
          <Text k="result:registered.question" />
        </legend>
        {(["yes", "no", "unknown"] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="registered"
              value={value}
              checked={registered === value}
              onChange={() => setRegistered(value)}
            />
            <span>
              <Words k={`result:registered.${value}`} />
            </span>
          </label>
        ))}
      </fieldset>
      {registered === "yes" && (
        <form onSubmit={submit} noValidate>
          <DateFieldset which="electronicEndsOn" problems={problems} initial={null} />
          <button type="submit" class="button second">
            <Text k="result:registered.submit" />
          </button>
        </form>
      )}
      <div aria-live="polite">
        {verdict && (
          <>
            <FindingBox about="date" finding={verdict.date} />
            {verdict.action.outcome !== "cannot-tell" && <NextAction verdict={verdict} />}
          </>
        )}
      </div>
    </section>
  );
}
