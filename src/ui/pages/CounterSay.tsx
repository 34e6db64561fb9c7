import { useState } from "preact/hooks";
import { COUNTER, type CounterId } from "../../content/counter.ts";
import { StepBody } from "../components/GuideParts.tsx";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { ShowScreen } from "../components/ShowScreen.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

/** A sentence to turn toward the staff, in Japanese with its reading, the reader's own words above. */
export default function CounterSay() {
  const { route, locale } = useView();
  const id = route.id as CounterId;
  const base = `counter:${id}`;
  const [shown, setShown] = useState(false);
  return (
    <>
      <PageLink to="counter" class="back-link">
        ← <Text k="common:back" />
      </PageLink>
      <PageHead />
      <div class="answer">
        <Paragraphs k={`${base}.lead`} />
      </div>
      <figure class="say" aria-labelledby="say-label">
        {locale !== "ja" && (
          <p class="say-own">
            <Words k={`${base}.say`} />
          </p>
        )}
        <figcaption id="say-label">
          <Text k="counter:showHeading" />
        </figcaption>
        <blockquote lang="ja">
          <p class="say-ja">
            <Words k={`${base}.sayJa`} />
          </p>
        </blockquote>
        {locale !== "ja" && (
          <p class="say-kana" lang="ja">
            <Words k={`${base}.sayKana`} />
          </p>
        )}
      </figure>
      <p class="actions needs-script">
        <button type="button" class="button big" onClick={() => setShown(true)} data-action="show">
          <Text k="common:counter.show" />
        </button>
      </p>
      {shown && <ShowScreen base={base} onClose={() => setShown(false)} />}
      <StepBody base={base} />
      <p class="banner warn">
        <Text k="counter:first" />
      </p>
      {/* The list of facts would tell why somebody wants to speak in private. */}
      {id !== "quiet-name" && <SourceNote ids={COUNTER.find((c) => c.id === id)?.sources ?? []} />}
    </>
  );
}
