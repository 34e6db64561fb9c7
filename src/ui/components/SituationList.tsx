import type { Situation } from "../../content/situations.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { PageLink } from "./links.tsx";
import { Words } from "./Text.tsx";

/** What may have happened, each with the page that answers it. */
export function SituationList({ situations }: { readonly situations: readonly Situation[] }) {
  const { translator } = useView();
  return (
    <ul class="options compact">
      {situations.map(({ id, to, query }) => {
        const key = `situations:items.${id}`;
        return (
          <li key={id}>
            <PageLink to={to} {...(query && { query })}>
              <span>
                <b>
                  <Words k={`${key}.label`} />
                </b>
                {translator.has(`${key}.hint`) && (
                  <span class="hint">
                    <Words k={`${key}.hint`} />
                  </span>
                )}
              </span>
              <Icon name="arrow-right" />
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}
