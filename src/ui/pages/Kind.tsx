import type { HandId } from "../../content/routes.ts";
import { OutsideLink, PageLink, PhoneBox } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
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

/** What leads on from each object; the first is the main action. */
const ACTIONS: Record<
  HandId,
  readonly { readonly to: string; readonly label: Parameters<typeof Text>[0]["k"] }[]
> = {
  certificate: [
    { to: "check", label: "result:toCheck" },
    { to: "scan", label: "common:nav.scan" },
    { to: "old-card/yellow-still", label: "result:action.go.old-card" },
  ],
  "old-card": [
    { to: "old-card/ended-by", label: "result:action.go.old-card" },
    { to: "card/nothing", label: "result:action.go.get" },
  ],
  "my-number-card": [{ to: "register", label: "result:action.go.register" }],
  notice: [
    { to: "register", label: "result:action.go.register" },
    { to: "card/nothing", label: "result:action.go.get" },
  ],
  leaflet: [
    { to: "scan", label: "common:nav.scan" },
    { to: "card/certificate", label: "result:toCheck" },
  ],
  nothing: [
    { to: "register", label: "result:action.go.register" },
    { to: "counter/nothing", label: "result:action.go.counter" },
  ],
};

/** One thing from the hand: what it is, whether it can be shown, what it is good for, what next. */
export default function Kind() {
  const { route, translator } = useView();
  const id = route.id as HandId;
  const Picture = PICTURES[id];
  const [first, ...others] = ACTIONS[id];
  return (
    <>
      <PageHead />
      <div class={id === "certificate" || id === "old-card" ? "face" : "kind-picture"}>
        <Picture />
      </div>
      <div class="answer">
        <Paragraphs k={`kinds:${id}.answer`} />
      </div>
      <p class="lead-in">
        <Words k={`kinds:${id}.next`} />
      </p>
      <div class="actions">
        {first && (
          <PageLink to={first.to} class="button">
            <Text k={first.label} />
          </PageLink>
        )}
        {others.map(({ to, label }) => (
          <PageLink key={to} to={to} class="button second">
            <Text k={label} />
          </PageLink>
        ))}
      </div>
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
          <OutsideLink id="mynaportal">Mynaportal</OutsideLink>
        </p>
      )}
    </>
  );
}
