import { FACE_FIELDS, type FaceField } from "../../content/face.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { Paragraphs, Term, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";

const FIELDS: readonly FaceField[] = FACE_FIELDS;
const ALL_SOURCES = [...new Set(FIELDS.flatMap(({ sources }) => sources))];

/** One side as a grid of the places printed on it; each leads to its meaning, without a script too. */
function Side({ side }: { readonly side: FaceField["side"] }) {
  return (
    <section>
      <h2>
        <Words k={`face:${side}`} />
      </h2>
      <ul class={`face-map face-${side}`}>
        {FIELDS.filter((field) => field.side === side).map(({ id, shape, printed, cover }) => (
          <li key={id} class={`face-${shape}`}>
            <a href={`#place-${id}`} lang="ja" {...(cover && { class: "face-cover" })}>
              {printed}
            </a>
          </li>
        ))}
      </ul>
      <dl class="face-list">
        {FIELDS.filter((field) => field.side === side).map(({ id, printed, cover }) => (
          <div key={id} id={`place-${id}`} tabIndex={-1}>
            <dt>
              <Words k={`face:fields.${id}.name`} /> <Term>{printed}</Term>
            </dt>
            <dd>
              <Paragraphs k={`face:fields.${id}.meaning`} />
              {cover && (
                <p class="tag">
                  <Text k="face:cover" />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The certificate, front and back: tap a place to learn what it means. */
export default function Face() {
  const { translator } = useView();
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="face:lead" />
      </div>
      <Side side="front" />
      <Side side="back" />
      <nav aria-label={translator.plain("common:goOn")}>
        <ul class="link-list">
          <li>
            <PageLink to="check">
              <Text k="face:check" />
            </PageLink>
          </li>
          <li>
            <PageLink to="copy">
              <Text k="face:copy" />
            </PageLink>
          </li>
          <li>
            <PageLink to="papers">
              <Text k="face:papers" />
            </PageLink>
          </li>
        </ul>
      </nav>
      <SourceNote ids={ALL_SOURCES} />
    </>
  );
}
