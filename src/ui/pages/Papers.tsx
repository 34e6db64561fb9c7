import type { JSX } from "preact";
import { PAPERS, type Paper, type PaperId } from "../../content/papers.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { Paragraphs, Term, Text, Words } from "../components/Text.tsx";
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
  "old-card": () => <OldCardSmall />,
  "my-number-card": () => <MyNumberCardSmall />,
  notice: () => <NoticeSmall />,
  leaflet: () => <LeafletSmall />,
  senior: () => <NamedPaper mark="seal" />,
  limit: () => <NamedPaper mark="seal" />,
  statement: () => <NamedPaper mark="sign" />,
  loss: () => <NamedPaper mark="table" />,
  mount: () => <NamedPaper mark="table" />,
  envelope: () => <ReturnEnvelope />,
};

const ALL: readonly (Paper & { readonly id: PaperId })[] = PAPERS;

/** Which paper is this? Pictures, printed names, and whether it is enough to see a doctor. */
export default function Papers() {
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="papers:lead" />
      </div>
      <ul class="papers">
        {ALL.map(({ id, printed, alone, page, query }) => {
          const Picture = PICTURES[id];
          return (
            <li key={id} data-paper={id}>
              <PageLink to={page} {...(query && { query })}>
                <Picture />
                <span>
                  <b>
                    <Words k={`papers:items.${id}.name`} />
                  </b>
                  <span class="hand-term">
                    <Term>{printed}</Term>
                  </span>
                  <span class="hint">
                    <Words k={`papers:items.${id}.look`} />
                  </span>
                  <span class={`tag tag-${alone}`}>
                    <Icon name={alone === "yes" ? "check" : alone === "no" ? "stop" : "info"} />{" "}
                    <Words k={`papers:alone.${alone}`} />
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
