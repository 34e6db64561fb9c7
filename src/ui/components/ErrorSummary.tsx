import { useEffect, useRef } from "preact/hooks";
import type { FormProblem } from "../check-form.ts";
import { Icon } from "../drawings/index.ts";
import { fieldId } from "./DateFieldset.tsx";
import { Text, Words } from "./Text.tsx";

/** Everything to mend, at the top, with the focus on it; each line leads to its field. */
export function ErrorSummary({ problems }: { readonly problems: readonly FormProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const toField = (event: Event, p: FormProblem) => {
    event.preventDefault();
    document.getElementById(fieldId(p.which, p.part))?.focus();
  };
  return (
    <div ref={box} class="error-summary" role="alert" tabIndex={-1} data-error-summary>
      <h2>
        <Icon name="warning" /> <Text k="check:errorTitle" />
      </h2>
      <ul>
        {problems.map((p) => (
          <li key={`${p.which}${p.part}${p.key}`}>
            <a href={`#${fieldId(p.which, p.part)}`} onClick={(event) => toField(event, p)}>
              <Words k={p.key} vars={p.vars} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
