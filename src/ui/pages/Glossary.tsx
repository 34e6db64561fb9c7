import { TERM_GROUPS, TERMS } from "../../content/glossary.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { Icon } from "../drawings/index.ts";

/** Every Japanese word that people meet on paper, on screens and at counters. */
export default function Glossary() {
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="glossary:page.lead" />
      </div>
      <p>
        <PageLink to="search" class="button second">
          <Icon name="search" /> <Text k="glossary:find" />
        </PageLink>
      </p>
      {TERM_GROUPS.map((group) => (
        <section key={group}>
          <h2>
            <Words k={`glossary:groups.${group}`} />
          </h2>
          <ul class="options compact">
            {TERMS.filter((term) => term.group === group).map(({ id }) => (
              <li key={id}>
                <PageLink to={`words/${id}`}>
                  <span>
                    <Words k={`glossary:terms.${id}.title`} />
                  </span>
                  <Icon name="arrow-right" />
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
