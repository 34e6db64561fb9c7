import { NEXT_STEPS } from "../../content/next-steps.ts";
import type { Verdict } from "../../domain/judge.ts";
import { useMissing } from "./Finding.tsx";
import { StepLinks } from "./StepLinks.tsx";
import { Text, Words } from "./Text.tsx";

/** The one next action. */
export function NextAction({ verdict, number }: { readonly verdict: Verdict; readonly number?: number }) {
  const { action } = verdict;
  const missing = useMissing()(action);
  return (
    <section
      class="next-action"
      data-next={action.outcome}
      data-next-rule={action.outcome === "cannot-tell" ? "" : action.ruleId}
    >
      <h2>
        {number && <span class="number">{number}</span>} <Text k="result:action.heading" />
      </h2>
      <div aria-live="polite">
        <p class="action-title">
          <strong>
            <Words k={`result:action.outcome.${action.outcome}.title`} />
          </strong>
        </p>
        <p>
          <Words k={`result:action.outcome.${action.outcome}.body`} vars={{ missing }} />
        </p>
      </div>
      <StepLinks steps={NEXT_STEPS[action.outcome]} />
    </section>
  );
}
