import { SOURCED, usesOf } from "../../content/fact-uses.ts";
import facts from "../../content/facts.json";
import { UNUSED_FACTS } from "../../content/unused-facts.ts";
import { dueBefore } from "../../domain/freshness.ts";
import { DayText } from "../../ui/components/Text.tsx";
import { REVIEW_DATES } from "../review-due.ts";
import { Frame, useReview } from "./context.tsx";
import { anchorOf, Line } from "./parts.tsx";
import { Say } from "./words.tsx";

interface Fact {
  readonly says: string;
  readonly confidence: readonly string[];
  readonly origins: readonly string[];
  readonly open?: string;
}
const ENTRIES: readonly (readonly [string, Fact])[] = Object.entries(facts);
const USES = usesOf(SOURCED);

/** Where a fact is used, or why it is not. */
function UsedIn({ id }: { readonly id: string }) {
  const places = USES.get(id) ?? [];
  const reason = UNUSED_FACTS[id];
  if (places.length > 0) {
    return (
      <Line k="usedIn">
        <span class="sources">
          {places.map((where) => (
            <a key={where} href={`#${anchorOf(where)}`}>
              {where}
            </a>
          ))}
        </span>
      </Line>
    );
  }
  return reason === undefined ? (
    <p class="line missing">
      <Frame k="noReason" />
    </p>
  ) : (
    <Line k="notUsed">
      <span lang="en">{reason}</span>
    </Line>
  );
}

function FactEntry({ id, fact }: { readonly id: string; readonly fact: Fact }) {
  const { today } = useReview();
  const reviewBy = REVIEW_DATES[id];
  const overdue = dueBefore([id], REVIEW_DATES, today).length > 0;
  return (
    <article id={id} class="fact">
      <h4>{id}</h4>
      <p lang="ja">{fact.says}</p>
      <Line k="certainty">
        {fact.confidence.map((word, i) => (
          <span key={word}>
            {i > 0 && " / "}
            <Say k={`about:confidence.${word}`} />
          </span>
        ))}
      </Line>
      {fact.origins.length > 0 && (
        <Line k="origins">
          <span lang="ja">{fact.origins.join("、")}</span>
        </Line>
      )}
      {fact.open && (
        <Line k="open">
          <span lang="ja">{fact.open}</span>
        </Line>
      )}
      {reviewBy && (
        <Line k="reviewBy">
          <DayText day={reviewBy} />{" "}
          {overdue && (
            <b class="missing">
              <Frame k="overdue" />
            </b>
          )}
        </Line>
      )}
      <UsedIn id={id} />
    </article>
  );
}

/** Every fact with its uses, then those that are used nowhere. */
export function Facts() {
  const unused = ENTRIES.filter(([id]) => !USES.has(id));
  return (
    <>
      <section id="facts">
        <h2>
          <Frame k="facts" />
        </h2>
        {ENTRIES.map(([id, fact]) => (
          <FactEntry key={id} id={id} fact={fact} />
        ))}
      </section>
      <section id="unused">
        <h2>
          <Frame k="unused" />
        </h2>
        <ul>
          {unused.map(([id]) => (
            <li key={id}>
              <a href={`#${id}`}>{id}</a> <UsedIn id={id} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
