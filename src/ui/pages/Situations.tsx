import { SITUATION_GROUPS, SITUATIONS } from "../../content/situations.ts";
import { PageHead } from "../components/PageHead.tsx";
import { SituationList } from "../components/SituationList.tsx";
import { Paragraphs, Words } from "../components/Text.tsx";

/** Every situation a member can be in, by what it is about. */
export default function Situations() {
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="situations:page.lead" />
      </div>
      {SITUATION_GROUPS.map((group) => (
        <section key={group}>
          <h2>
            <Words k={`situations:groups.${group}`} />
          </h2>
          <SituationList situations={SITUATIONS.filter((s) => s.group === group)} />
        </section>
      ))}
    </>
  );
}
