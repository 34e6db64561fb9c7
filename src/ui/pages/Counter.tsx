import { COUNTER } from "../../content/counter.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { StaffSays } from "../components/StaffSays.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { CounterScene, Icon } from "../drawings/index.ts";

/** At the reception desk: treatment first, then what the screen said. */
export default function Counter() {
  return (
    <>
      <PageHead />
      <div class="step-picture">
        <CounterScene />
      </div>
      <div class="answer">
        <Paragraphs k="counter:page.lead" />
      </div>
      <h2>
        <Text k="counter:page.choose" />
      </h2>
      <ul class="options">
        {COUNTER.map(({ id }) => (
          <li key={id}>
            <PageLink to={`counter/${id}`}>
              <span>
                <b>
                  <Words k={`counter:${id}.title`} />
                </b>
              </span>
              <Icon name="arrow-right" />
            </PageLink>
          </li>
        ))}
      </ul>
      <StaffSays />
    </>
  );
}
