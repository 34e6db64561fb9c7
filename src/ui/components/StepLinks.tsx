import type { NextStep } from "../../content/next-steps.ts";
import { PageLink } from "./links.tsx";
import { Words } from "./Text.tsx";

/** Ways on from an answer; the first is the main one. */
export function StepLinks({ steps }: { readonly steps: readonly NextStep[] }) {
  return (
    <div class="actions">
      {steps.map(({ to, go, query }, i) => (
        <PageLink
          key={to}
          to={to}
          {...(query && { query })}
          keepsState={to === "check"}
          class={i === 0 ? "button" : "button second"}
        >
          <Words k={`result:action.go.${go}`} />
        </PageLink>
      ))}
    </div>
  );
}
