import type { TrustId } from "../../content/routes.ts";
import { TRUST_SOURCES } from "../../content/trust.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { PrivacyTable } from "../components/PrivacyTable.tsx";
import { Items, Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

/** By what somebody can judge this app: genuine or not, privacy, accessibility, limits. */
export default function Trust() {
  const { route, translator } = useView();
  const id = route.id as TrustId;
  const base = `trust:${id}`;
  const sources = TRUST_SOURCES[id];
  return (
    <article>
      <PageLink to="about" class="back-link">
        ← <Text k="common:nav.about" />
      </PageLink>
      <PageHead />
      <div class="answer">
        <Paragraphs k={`${base}.lead`} />
      </div>
      {id === "privacy" && <PrivacyTable />}
      {translator.list(`${base}.sections`).map((section) => (
        <section key={section}>
          <h2>
            <Words k={`${section}.title`} />
          </h2>
          <Items k={`${section}.body`} />
        </section>
      ))}
      {sources.length > 0 && <SourceNote ids={sources} />}
    </article>
  );
}
