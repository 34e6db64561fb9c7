import type { ComponentChildren } from "preact";
import facts from "../../content/facts.json";
import { LINKS, type OutLink } from "../../content/links.ts";
import { PHONES, type PhoneLine } from "../../content/phones.ts";
import { routeOf } from "../../content/routes.ts";
import type { Certainty, PageRef } from "../../domain/guide.ts";
import { queryText } from "../../ui/href.ts";
import { Frame, type FrameKey } from "./context.tsx";
import { Missing, Say } from "./words.tsx";

/** The id in the document of a place such as `guide leaving/return-now` (see content/fact-uses.ts). */
export const anchorOf = (where: string): string => where.replaceAll(" ", "-");

/** Facts, each leading to its row; one that the dossier does not hold is marked. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  return (
    <span class="sources">
      {ids.map((id) =>
        id in facts ? (
          <a key={id} href={`#${id}`}>
            {id}
          </a>
        ) : (
          <span key={id} class="missing">
            {id}: <Frame k="unknownFact" />
          </span>
        ),
      )}
    </span>
  );
}

/** A line with its name, in the manner of the lists of words. */
export const Line = ({ k, children }: { readonly k: FrameKey; readonly children: ComponentChildren }) => (
  <p class="line">
    <b>
      <Frame k={k} />
    </b>{" "}
    {children}
  </p>
);

export const CertaintyLine = ({ certainty }: { readonly certainty: Certainty }) => (
  <Line k="certainty">
    <span class={`certainty-${certainty}`}>
      <Frame k={`certainty.${certainty}`} /> – <Say k={`common:certainty.${certainty}`} />
    </span>
  </Line>
);

/** Where the pages of the app stand in the document, by their kind. */
function placeOf(path: string): string | null {
  const { page, guide, id = "" } = routeOf(path);
  if (page === "guide" || page === "guide-start") return `guide ${guide}/${id}`;
  if (page === "question") return path.replace("questions/", "question ");
  if (page === "counter-say") return `counter ${id}`;
  if (page === "stuck" || page === "trust") return `${page} ${id}`;
  return page === "word" ? `term ${id}` : null;
}

/** A page of the app: a link where the document holds it, else its path. */
export function PageName({ to, query }: PageRef) {
  const place = placeOf(to);
  const name = `${to || "/"}${queryText(query)}`;
  return place === null ? <code>{name}</code> : <a href={`#${anchorOf(place)}`}>{name}</a>;
}

export interface ExtrasOf {
  readonly links?: readonly string[];
  readonly call?: readonly string[];
  readonly calc?: string;
}

// Ids in the data are plain text: one that is not known yet is shown as missing.
const LINES: Readonly<Record<string, PhoneLine | undefined>> = PHONES;
const OUT: Readonly<Record<string, OutLink | undefined>> = LINKS;

/** Phones, links and the calculator that an answer offers. */
export function ExtraLines({ links = [], call = [], calc }: ExtrasOf) {
  return (
    <>
      {call.map((id) => (
        <Line key={id} k="call">
          <a href={`#phone-${id}`}>{LINES[id]?.number ?? <Missing k={id} />}</a>{" "}
          <Say k={`common:phone.${id}`} />
        </Line>
      ))}
      {links.map((id) => (
        <Line key={id} k="out">
          <a href={`#link-${id}`}>{OUT[id]?.url ?? <Missing k={id} />}</a> <Say k={`common:link.${id}`} />
        </Line>
      ))}
      {calc && (
        <Line k="calc">
          <a href={`#calculator-${calc}`}>{calc}</a>
        </Line>
      )}
    </>
  );
}

/** Something with words of its own: heading, words, what rests on which facts. */
export function Entry({
  where,
  title,
  sources,
  children,
}: {
  readonly where: string;
  readonly title: ComponentChildren;
  readonly sources: readonly string[];
  readonly children?: ComponentChildren;
}) {
  return (
    <article id={anchorOf(where)}>
      <h4>
        {title} <code>{where}</code>
      </h4>
      {children}
      <Line k="sources">
        <Sources ids={sources} />
      </Line>
    </article>
  );
}
