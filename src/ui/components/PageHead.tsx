import { type ComponentChildren, Fragment } from "preact";
import { VOLATILE_FACTS } from "../../content/volatile-facts.ts";
import { dueBefore } from "../../domain/freshness.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { PageLink } from "./links.tsx";
import { Words } from "./Text.tsx";

/** The heading that receives the focus after a move inside the app. */
export function PageHead({
  eyebrow,
  children,
}: {
  readonly eyebrow?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const { route } = useView();
  return (
    <div class="page-head">
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h1 tabIndex={-1}>
        <Words k={`${route.key}.title`} />
      </h1>
      {children}
    </div>
  );
}

/** Says from when on something here should have been checked again; nothing until the page knows its day. */
function StaleFacts({ ids }: { readonly ids: readonly string[] }) {
  const { today } = useView();
  const [oldest] = today ? dueBefore(ids, VOLATILE_FACTS, today) : [];
  if (!oldest) return null;
  return (
    <p class="banner warn" role="note" data-stale-facts>
      <Icon name="warning" /> <Words k="common:staleFacts" vars={{ day: oldest.reviewBy }} />
    </p>
  );
}

/** The fact numbers behind a page, small, at its end; above them a warning when one of them is overdue. */
export function SourceNote({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      <StaleFacts ids={ids} />
      <p class="source-note">
        <Icon name="info" />{" "}
        <PageLink to="sources">
          <Words k="common:sources" />
        </PageLink>
        :{" "}
        {ids.map((id, i) => (
          <Fragment key={id}>
            {i > 0 && ", "}
            <span class="nb">{id}</span>
          </Fragment>
        ))}
      </p>
    </>
  );
}
