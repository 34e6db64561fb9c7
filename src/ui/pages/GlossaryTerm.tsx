import { TERMS } from "../../content/glossary.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { Items, Paragraphs, Text } from "../components/Text.tsx";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";

/** One word: as printed, how it is read, what it means, what it is not. */
export default function GlossaryTerm() {
  const { route, translator } = useView();
  const term = TERMS.find(({ id }) => id === route.id);
  if (!term) return null;
  return (
    <article>
      <PageLink to="words" class="back-link">
        ← <Text k="glossary:page.title" />
      </PageLink>
      <PageHead />
      <p class="printed-term" lang="ja">
        <span class="printed">{term.ja}</span> <span class="reading">{term.reading}</span>
      </p>
      <div class="answer">
        <Paragraphs k={`${route.key}.meaning`} />
      </div>
      {translator.list(`${route.key}.not`).length > 0 && (
        <section class="notes">
          <h2>
            <Icon name="warning" /> <Text k="glossary:not" />
          </h2>
          <Items k={`${route.key}.not`} />
        </section>
      )}
      {term.page !== undefined && (
        <p class="actions">
          <PageLink to={term.page} class="button">
            <Text k="glossary:more" /> <Icon name="arrow-right" />
          </PageLink>
        </p>
      )}
      <SourceNote ids={term.sources} />
    </article>
  );
}
