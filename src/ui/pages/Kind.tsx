import { HAND_STEPS } from "../../content/next-steps.ts";
import type { HandId } from "../../content/routes.ts";
import { RULES } from "../../content/rules.ts";
import { SITUATIONS } from "../../content/situations.ts";
import { judge } from "../../domain/judge.ts";
import { EraYears } from "../components/EraYears.tsx";
import { FindingBox } from "../components/Finding.tsx";
import { OutsideLink } from "../components/links.tsx";
import { MyNumberCardCheck } from "../components/MyNumberCardCheck.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PhoneBox } from "../components/PhoneBox.tsx";
import { SituationList } from "../components/SituationList.tsx";
import { StepLinks } from "../components/StepLinks.tsx";
import { Items, Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import {
  CertificateFace,
  Icon,
  LeafletSmall,
  MyNumberCardSmall,
  NothingSmall,
  NoticeSmall,
  OldCardFace,
} from "../drawings/index.ts";

const PICTURES: Record<HandId, () => preact.JSX.Element> = {
  certificate: () => <CertificateFace highlight="both" />,
  "old-card": () => <OldCardFace />,
  "my-number-card": () => <MyNumberCardSmall />,
  notice: () => <NoticeSmall />,
  leaflet: () => <LeafletSmall />,
  nothing: () => <NothingSmall />,
};

/** Today's answer for papers whose dates are the same for everybody. */
function SameForAll({ kind }: { readonly kind: "old-card" | "notice" }) {
  const { today } = useView();
  return today && <FindingBox about="date" finding={judge({ kind }, today, RULES).date} />;
}

/** One thing from the hand: what it is, whether it can be shown, what it is good for, what next. */
export default function Kind() {
  const { route, translator } = useView();
  const id = route.id as HandId;
  const Picture = PICTURES[id];
  return (
    <>
      <PageHead />
      <div class={id === "certificate" || id === "old-card" ? "face" : "kind-picture"}>
        <Picture />
      </div>
      {id === "certificate" && <Items k="kinds:certificate.places" class="places" />}
      <div class="answer">
        <Paragraphs k={`kinds:${id}.answer`} />
      </div>
      {id === "certificate" && <EraYears title="kinds:certificate.years" />}
      <p class="lead-in">
        <Words k={`kinds:${id}.next`} />
      </p>
      <StepLinks steps={HAND_STEPS[id]} />
      <section>
        <h2>
          <Text k="situations:happened" />
        </h2>
        <SituationList situations={SITUATIONS.filter(({ hands }) => hands.includes(id))} />
      </section>
      {id === "my-number-card" && <MyNumberCardCheck />}
      <section class="split">
        <div class="can">
          <h2>
            <Icon name="check" /> <Text k="common:kind.can" />
          </h2>
          <Items k={`kinds:${id}.can`} />
        </div>
        <div class="cannot">
          <h2>
            <Icon name="stop" /> <Text k="common:kind.cannot" />
          </h2>
          <Items k={`kinds:${id}.cannot`} />
        </div>
      </section>
      {(id === "old-card" || id === "notice") && <SameForAll kind={id} />}
      <section>
        <h2>
          <Text k="common:kind.look" />
        </h2>
        <p>
          <Words k={`kinds:${id}.look`} />
        </p>
      </section>
      {translator.list(`kinds:${id}.notes`).length > 0 && (
        <section class="notes">
          <h2>
            <Text k="common:guide.notes" />
          </h2>
          <Items k={`kinds:${id}.notes`} />
        </section>
      )}
      {(id === "nothing" || id === "leaflet") && <PhoneBox id="kyokai" />}
      {id === "my-number-card" && (
        <p>
          <OutsideLink id="mynaportal" />
        </p>
      )}
    </>
  );
}
