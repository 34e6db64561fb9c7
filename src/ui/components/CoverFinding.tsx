import { NEEDS_NEXT_INSURANCE } from "../../content/next-steps.ts";
import { COVER_CHANGES, type CoverChange, type Facts } from "../../domain/facts.ts";
import type { Verdict } from "../../domain/judge.ts";
import { FindingBox } from "./Finding.tsx";
import { Text, Words } from "./Text.tsx";

/** Whether the holder is still insured: only they can say, so they are asked. */
export function CoverFinding({
  verdict,
  facts,
  onChange,
}: {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly onChange: (change: CoverChange) => void;
}) {
  return (
    <section>
      <h2>
        <span class="number">2</span> <Text k="result:cover.heading" />
      </h2>
      <p>
        <Text k="result:cover.lead" />
      </p>
      <fieldset class="radios">
        <legend>
          <Text k="result:cover.question" />
        </legend>
        {COVER_CHANGES.map((change) => (
          <label key={change}>
            <input
              type="radio"
              name="cover"
              value={change}
              checked={facts.coverChange === change}
              onChange={() => onChange(change)}
            />
            <span>
              <Words k={`result:cover.options.${change}`} />
            </span>
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        <FindingBox about="cover" finding={verdict.cover}>
          {facts.coverChange && NEEDS_NEXT_INSURANCE.has(facts.coverChange) && (
            <p>
              <Text k="result:cover.nextInsurance" />
            </p>
          )}
        </FindingBox>
      </div>
    </section>
  );
}
