import facts from "../../content/facts.json";
import { FACTS } from "../../content/freshness.ts";
import { VOLATILE_FACTS } from "../../content/volatile-facts.ts";
import type { MessageKey } from "../../i18n/namespaces.ts";
import { PageHead } from "../components/PageHead.tsx";
import { DayText, Paragraphs, Text, Words } from "../components/Text.tsx";

interface Fact {
  readonly says: string;
  readonly confidence: readonly string[];
  readonly origins: readonly string[];
  readonly open?: string;
}
const ENTRIES: readonly (readonly [string, Fact])[] = Object.entries(facts);

const Label = ({ k }: { readonly k: MessageKey }) => (
  <span class="quiet">
    <Text k={k} />:{" "}
  </span>
);

/** One fact as the other pages name it, under its number. Its words are the dossier's own, in Japanese. */
function FactEntry({ id, fact }: { readonly id: string; readonly fact: Fact }) {
  return (
    <div id={id}>
      <dt>{id}</dt>
      <dd>
        <Label k="about:facts.labels.says" />
        <span lang="ja">{fact.says}</span>
      </dd>
      {fact.open && (
        <dd>
          <Label k="about:facts.labels.open" />
          <span lang="ja">{fact.open}</span>
        </dd>
      )}
      <dd>
        <Label k="about:facts.labels.confidence" />
        {fact.confidence.map((word, i) => (
          <span key={word}>
            {i > 0 && " / "}
            <Words k={`about:confidence.${word}`} />
          </span>
        ))}
      </dd>
      {fact.origins.length > 0 && (
        <dd>
          <Label k="about:facts.labels.origins" />
          <span lang="ja">{fact.origins.join("、")}</span>
        </dd>
      )}
      <dd>
        <Label k="about:facts.labels.reviewBy" />
        <DayText day={VOLATILE_FACTS[id] ?? FACTS.reviewBy} />
      </dd>
    </div>
  );
}

/** Every fact number used on the pages: what it says, how sure it is, where it was read, until when it is kept. */
export default function Sources() {
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="about:sources.body" />
      </div>
      <p class="quiet">
        <Text k="common:checkedOn" />
      </p>
      <dl class="fact-list">
        {ENTRIES.map(([id, fact]) => (
          <FactEntry key={id} id={id} fact={fact} />
        ))}
      </dl>
    </>
  );
}
