import facts from "../../content/facts.json";
import { PageHead } from "../components/PageHead.tsx";
import { ScrollTable } from "../components/ScrollTable.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

/** Every fact number used on the pages, with how sure it is and where it was read. */
export default function Sources() {
  const { translator } = useView();
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="about:sources.body" />
      </div>
      <p class="quiet">
        <Text k="common:checkedOn" />
      </p>
      <ScrollTable label={translator.plain("about:facts.title")}>
        <thead>
          <tr>
            {translator.list("about:facts.head").map((k) => (
              <th key={k} scope="col">
                <Words k={k} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(facts).map(([id, { confidence, origins }]) => (
            <tr key={id} id={id}>
              <th scope="row">{id}</th>
              <td>
                {confidence.map((word, i) => (
                  <span key={word}>
                    {i > 0 && " / "}
                    <Words k={`about:confidence.${word}`} />
                  </span>
                ))}
              </td>
              <td lang="ja">{origins.join("、")}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
