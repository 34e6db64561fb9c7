import { useState } from "preact/hooks";
import { CALCULATORS, type CalculatorId, type Calculator as Row } from "../../content/calculators.ts";
import { addYears, type Day } from "../../domain/day.ts";
import { eraText } from "../../domain/era.ts";
import { type FormProblem, readOneDate } from "../check-form.ts";
import { useView } from "../context.ts";
import { DateFieldset, typedDate } from "./DateFieldset.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { SourceNote } from "./PageHead.tsx";
import { Text, Words } from "./Text.tsx";

/** Example dates are made from today, so that none of them is ever out of place. */
const EXAMPLE: Record<Row["example"], (today: Day) => Day> = {
  past: (today) => addYears(today, -1),
  birth: (today) => addYears(today, -72),
  future: (today) => addYears(today, 3),
};

/** Works out the reader's own days from one date, on this screen only. Needs JavaScript: nothing is shown without. */
export function Calculator({ id }: { readonly id: CalculatorId }) {
  const { today, translator } = useView();
  const [given, setGiven] = useState<Day | null>(null);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  if (!today) return null;
  const row: Row = CALCULATORS[id];
  const base = `calc:items.${id}`;
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readOneDate("calcDay", typedDate("calcDay"), translator);
    const [before, after] = row.years;
    const slip = "day" in read && (read.day < addYears(today, -before) || read.day > addYears(today, after));
    setGiven("day" in read && !slip ? read.day : null);
    const year: FormProblem = { which: "calcDay", part: "year", key: "calc:year", vars: {} };
    setProblems("problems" in read ? read.problems : slip ? [year] : []);
  };
  return (
    <section class="calculator" data-calculator={id}>
      <h2>
        <Words k={`${base}.title`} />
      </h2>
      <ErrorSummary problems={problems} />
      <form onSubmit={submit} noValidate>
        <DateFieldset
          which="calcDay"
          words={base}
          eras={row.eras}
          example={eraText(EXAMPLE[row.example](today))}
          problems={problems}
          initial={null}
        />
        <button type="submit" class="button second" data-action="calculate">
          <Text k="calc:submit" />
        </button>
      </form>
      <p class="quiet">
        <Text k="calc:private" />
      </p>
      <div role="status">
        {given && (
          <ul class="calc-days">
            {Object.entries(row.days).map(([name, dayOf]) => {
              const result = dayOf(given);
              return (
                <li key={name} data-calculated={name} data-day={result}>
                  <Words k={`${base}.results.${name}`} vars={{ day: result }} />
                  {result < today && " "}
                  {result < today && (
                    <span class="tag">
                      <Text k="calc:passed" />
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {given && given < today && translator.has(`${base}.past`) && (
          <p class="banner warn" data-calculated-past>
            <Words k={`${base}.past`} />
          </p>
        )}
        {given && (
          <p class="quiet">
            <Words k={`${base}.note`} />
          </p>
        )}
      </div>
      <SourceNote ids={row.sources} />
    </section>
  );
}
