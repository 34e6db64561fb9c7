import { type ComponentChildren, Fragment } from "preact";
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

/** The fact numbers behind a page, small, at its end. */
export function SourceNote({ ids }: { readonly ids: readonly string[] }) {
  return (
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
  );
}
