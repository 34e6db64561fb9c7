import type { JSX } from "preact";
import { type Alone, PAPERS, type Paper, type PaperId } from "../../content/papers.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { Paragraphs, Term, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import {
  CertificateSmall,
  Icon,
  LeafletSmall,
  MyNumberCardSmall,
  NamedPaper,
  NoticeSmall,
  OldCardSmall,
  ReturnEnvelope,
} from "../drawings/index.ts";

const PICTURES: Record<PaperId, () => JSX.Element> = {
  certificate: () => <CertificateSmall />,
  "other-certificate": () => <NamedPaper mark="seal" />,
  "old-card": () => <OldCardSmall />,
  "my-number-card": () => <MyNumberCardSmall />,
  notice: () => <NoticeSmall />,
  leaflet: () => <LeafletSmall />,
  senior: () => <NamedPaper mark="seal" />,
  limit: () => <NamedPaper mark="seal" />,
  statement: () => <NamedPaper mark="sign" />,
  "stop-gap": () => <NamedPaper mark="seal" />,
  loss: () => <NamedPaper mark="table" />,
  "expiry-notice": () => <NamedPaper mark="table" />,
  "payment-slip": () => <NamedPaper mark="table" />,
  mount: () => <NamedPaper mark="table" />,
  envelope: () => <ReturnEnvelope />,
};

/** Colour only where the answer is plain; the rest needs reading. */
const MARKS: Partial<Record<Alone, { readonly icon: "check" | "stop"; readonly tag: string }>> = {
  yes: { icon: "check", tag: "tag tag-yes" },
  no: { icon: "stop", tag: "tag tag-no" },
  "not-usable": { icon: "stop", tag: "tag tag-no" },
};

const ALL: readonly (Paper & { readonly id: PaperId })[] = PAPERS;

/** Which paper is this? Pictures, printed names, and whether it is enough to see a doctor. */
export default function Papers() {
  const { translator } = useView();
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="papers:lead" />
      </div>
      <ul class="papers">
        {ALL.map(({ id, printed, alone, page, query }) => {
          const Picture = PICTURES[id];
          const mark = MARKS[alone];
          const name = `papers:items.${id}.name`;
          return (
            <li key={id} data-paper={id}>
              <PageLink to={page} {...(query && { query })}>
                <Picture />
                <span>
                  <b>
                    <Words k={name} />
                  </b>
                  {translator.plain(name) !== printed && (
                    <span class="hand-term">
                      <Term>{printed}</Term>
                    </span>
                  )}
                  <span class="hint">
                    <Words k={`papers:items.${id}.look`} />
                  </span>
                  <span class={mark?.tag ?? "tag"}>
                    <Icon name={mark?.icon ?? "info"} /> <Words k={`papers:alone.${alone}`} />
                  </span>
                </span>
              </PageLink>
            </li>
          );
        })}
      </ul>
      <p>
        <PageLink to="which-paper" class="button second">
          <Text k="papers:ask" />
        </PageLink>
      </p>
      <SourceNote ids={[...new Set(ALL.flatMap(({ sources }) => sources))]} />
    </>
  );
}
