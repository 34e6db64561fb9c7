import operator from "../../content/operator.json";
import { TRUST } from "../../content/routes.ts";
import { RULES } from "../../content/rules.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

const SECTIONS = ["what", "cannot", "privacy"] as const;
const MORE = ["never", "genuine", "offline", "sources", "translation", "accessibility"] as const;

const Section = ({ id }: { readonly id: string }) => (
  <section>
    <h2 id={id}>
      <Words k={`about:${id}.title`} />
    </h2>
    <Paragraphs k={`about:${id}.body`} />
  </section>
);

/** What this app is, what it keeps, and what it cannot know. */
export default function About() {
  const { translator } = useView();
  return (
    <>
      <PageHead />
      {SECTIONS.map((id) => (
        <Section key={id} id={id} />
      ))}
      {MORE.map((id) => (
        <Section key={id} id={id} />
      ))}
      <section>
        <h2>
          <Text k="about:operator.title" />
        </h2>
        <p>
          {operator.name ? (
            <Words k="about:operator.named" vars={{ name: operator.name }} />
          ) : (
            <Text k="about:operator.none" />
          )}
        </p>
        {operator.contact && (
          <p>
            <Words k="about:operator.contact" vars={{ contact: operator.contact }} />
          </p>
        )}
      </section>
      <nav aria-label={translator.plain("common:goOn")}>
        <ul class="link-list">
          {TRUST.map((id) => (
            <li key={id}>
              <PageLink to={`about/${id}`}>
                <Words k={`trust:${id}.title`} />
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <a href="/licences.txt" target="_blank" rel="noopener">
          <Text k="about:licences" />
        </a>
      </p>
      <p class="quiet" data-rules={RULES.length}>
        <Text k="common:checkedOn" />
      </p>
    </>
  );
}
