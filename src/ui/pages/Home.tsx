import { HAND, type HandId } from "../../content/routes.ts";
import { PageLink } from "../components/links.tsx";
import { Items, Term, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import {
  CertificateSmall,
  CounterScene,
  Icon,
  type IconName,
  LeafletSmall,
  MyNumberCardSmall,
  NothingSmall,
  NoticeSmall,
  OldCardSmall,
  PhoneOverCard,
} from "../drawings/index.ts";

const PICTURES = {
  certificate: CertificateSmall,
  "old-card": OldCardSmall,
  "my-number-card": MyNumberCardSmall,
  notice: NoticeSmall,
  leaflet: LeafletSmall,
  nothing: NothingSmall,
} as const satisfies Record<HandId, unknown>;

/** Other ways in: by what happened, by words, by question, by phone. */
const WAYS: readonly (readonly [to: string, icon: IconName])[] = [
  ["situations", "list"],
  ["search", "search"],
  ["questions", "question"],
  ["papers", "card"],
  ["phones", "phone"],
];

function Hand({ id }: { readonly id: HandId }) {
  const { translator } = useView();
  const Picture = PICTURES[id];
  const term = translator.plain(`home:hand.${id}.term`);
  return (
    <li class={`hand hand-${id}`}>
      <PageLink to={`card/${id}`}>
        <Picture />
        <span class="hand-words">
          <b>
            <Words k={`home:hand.${id}.label`} />
          </b>
          {term && (
            <span class="hand-term">
              <Term>
                <Words k={`home:hand.${id}.term`} />
              </Term>
            </span>
          )}
          <span class="hand-hint">
            <Words k={`home:hand.${id}.hint`} />
          </span>
        </span>
      </PageLink>
    </li>
  );
}

/** Starts from the object in the hand; the first useful answer is one tap away. */
export default function Home() {
  return (
    <>
      <PageLink to="counter" class="urgent">
        <CounterScene />
        <span>
          <b>
            <Text k="home:counter.title" />
          </b>
          <span>
            <Text k="home:counter.hint" />
          </span>
        </span>
        <Icon name="arrow-right" />
      </PageLink>
      <h1 tabIndex={-1}>
        <Text k="home:page.title" />
      </h1>
      <ul class="hands">
        {HAND.map((id) => (
          <Hand key={id} id={id} />
        ))}
      </ul>
      <div class="doors">
        <PageLink to="scan" class="door">
          <Icon name="camera" />
          <span>
            <Text k="home:scan" />
          </span>
        </PageLink>
        <PageLink to="check" class="door">
          <Icon name="keyboard" />
          <span>
            <Text k="home:type" />
          </span>
        </PageLink>
      </div>
      <ul class="entries">
        {WAYS.map(([to, icon]) => (
          <li key={to}>
            <PageLink to={to}>
              <Icon name={icon} />
              <span>
                <Words k={`home:ways.${to}`} />
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
      <PageLink to="register" class="wide-link">
        <PhoneOverCard />
        <span>
          <b>
            <Text k="home:register.title" />
          </b>
          <span>
            <Text k="home:register.hint" />
          </span>
        </span>
        <Icon name="arrow-right" />
      </PageLink>
      <section class="promise">
        <h2>
          <Text k="home:promise.title" />
        </h2>
        <Items k="home:promise.items" class="ticks" />
        <p>
          <PageLink to="cards">
            <Text k="home:saved" />
          </PageLink>
        </p>
      </section>
    </>
  );
}
