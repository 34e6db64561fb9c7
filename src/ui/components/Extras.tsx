import type { CalculatorId } from "../../content/calculators.ts";
import type { LinkId } from "../../content/links.ts";
import type { PhoneId } from "../../content/phones.ts";
import type { Certainty, PageRef } from "../../domain/guide.ts";
import { useView } from "../context.ts";
import { Icon, type IconName } from "../drawings/index.ts";
import { Calculator } from "./Calculator.tsx";
import { OutsideLink, PageLink } from "./links.tsx";
import { PhoneBox } from "./PhoneBox.tsx";
import { Text, Words } from "./Text.tsx";

const LOOK: Record<Certainty, readonly [tone: string, icon: IconName]> = {
  official: ["good", "check"],
  reported: ["care", "info"],
  unsettled: ["open", "question"],
  app: ["good", "info"],
};

/** How firmly the answer stands, in words and a sign. */
export function CertaintyNote({ certainty }: { readonly certainty: Certainty }) {
  const [tone, icon] = LOOK[certainty];
  return (
    <p class={`certainty tone-${tone}`} data-certainty={certainty}>
      <Icon name={icon} /> <Words k={`common:certainty.${certainty}`} />
    </p>
  );
}

/** Pages to go on to; the labels are the list message `k`. */
export function MoreLinks({ k, more }: { readonly k: string; readonly more: readonly PageRef[] }) {
  return (
    <nav aria-label={useView().translator.plain("common:goOn")}>
      <ul class="link-list more">
        {more.map(({ to, query }, i) => (
          <li key={`${to}${i}`}>
            <PageLink to={to} {...(query && { query })}>
              <span>
                <Words k={`${k}.${i}`} />
              </span>
              <Icon name="arrow-right" />
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface ExtrasOf {
  readonly links?: readonly string[];
  readonly call?: readonly string[];
  readonly calc?: string;
}

/** A calculator, links out and phone lines, whichever of them an answer carries. */
export function Extras({ links, call, calc }: ExtrasOf) {
  return (
    <>
      {calc && <Calculator id={calc as CalculatorId} />}
      {links && (
        <ul class="link-list">
          {links.map((id) => (
            <li key={id}>
              <OutsideLink id={id as LinkId} />
            </li>
          ))}
        </ul>
      )}
      {call && (
        <section class="ask-who">
          <h2>
            <Text k="common:ask" />
          </h2>
          {call.map((id) => (
            <PhoneBox key={id} id={id as PhoneId} />
          ))}
        </section>
      )}
    </>
  );
}
