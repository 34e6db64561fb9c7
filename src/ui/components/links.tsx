import type { ComponentChildren } from "preact";
import { hostOf, LINKS, type LinkId } from "../../content/links.ts";
import { PHONES, type PhoneId } from "../../content/phones.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { useHref } from "../href.ts";
import { PhoneLink, Text, Words } from "./Text.tsx";

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
export function OutsideLink({ id }: { readonly id: LinkId }) {
  return (
    <a class="outside" href={LINKS[id].url} target="_blank" rel="noopener noreferrer">
      <span class="outside-name">
        <Words k={`common:link.${id}`} /> <Icon name="external" />
      </span>
      <span class="outside-host">
        <bdi dir="ltr">{hostOf(id)}</bdi> (<Text k="common:newWindow" />)
      </span>
    </a>
  );
}

/** A phone line with its cost, and how sure we are of it. */
export function PhoneBox({ id }: { readonly id: PhoneId }) {
  const { translator } = useView();
  const line = PHONES[id];
  return (
    <p class="phone-box">
      <Icon name="phone" /> <Words k={`common:phone.${id}`} />
      <br />
      <PhoneLink id={id} />{" "}
      <span class="quiet">
        <Words k={line.free ? "common:phone.free" : "common:phone.charged"} />
      </span>
      {translator.has(`common:phone.hours.${id}`) && (
        <>
          <br />
          <Words k={`common:phone.hours.${id}`} />
        </>
      )}
      {line.unconfirmed && (
        <>
          <br />
          <span class="quiet">
            <Text k="common:phone.unconfirmed" />
          </span>
        </>
      )}
    </p>
  );
}
