import operator from "../../content/operator.json";
import { RULES } from "../../content/rules.ts";
import { PageHead } from "../components/PageHead.tsx";
import { ScrollTable } from "../components/ScrollTable.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

const SECTIONS = ["what", "cannot", "privacy"] as const;
const MORE = ["never", "genuine", "offline", "sources", "translation", "accessibility"] as const;

function PrivacyTable() {
  const { translator } = useView();
  return (
    <ScrollTable label={translator.plain("about:privacy.title")}>
      <thead>
        <tr>
          {translator.list("about:privacyTable.head").map((k) => (
            <th key={k} scope="col">
              <Words k={k} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {translator.list("about:privacyTable.rows").map((row) => {
          const [first, ...cells] = translator.list(row);
          return (
            <tr key={row}>
              {first && (
                <th scope="row">
                  <Words k={first} />
                </th>
              )}
              {cells.map((k) => (
                <td key={k}>
                  <Words k={k} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

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
  return (
    <>
      <PageHead />
      {SECTIONS.map((id) => (
        <Section key={id} id={id} />
      ))}
      <PrivacyTable />
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
