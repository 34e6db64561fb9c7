import type { ComponentChildren } from "preact";
import { hostOf, LINKS, type LinkId } from "../../content/links.ts";
import { Icon } from "../drawings/index.ts";
import { useHref } from "../href.ts";
import { Text, Words } from "./Text.tsx";

/** A move inside the app; keeps the language and `?on=`. */
export function PageLink({
  to,
  query,
  keepsState = false,
  class: name,
  children,
}: {
  readonly to: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Takes along what this history entry remembers, e.g. typed dates. */
  readonly keepsState?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const href = useHref();
  return (
    <a href={href(to, query)} {...(name && { class: name })} {...(keepsState && { "data-keeps-state": "" })}>
      {children}
    </a>
  );
}

/** A link out of the app: the host is printed, and it opens only by a tap. */
export function OutsideAnchor({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a class="outside" href={url} target="_blank" rel="noopener noreferrer">
      <span class="outside-name">
        {children} <Icon name="external" />
      </span>
      <span class="outside-host">
        <bdi dir="ltr">{hostOf(url)}</bdi> (<Text k="common:newWindow" />)
      </span>
    </a>
  );
}

/** The same for one of the links that the app knows. */
export function OutsideLink({ id }: { readonly id: LinkId }) {
  return (
    <OutsideAnchor url={LINKS[id].url}>
      <Words k={`common:link.${id}`} />
    </OutsideAnchor>
  );
}
