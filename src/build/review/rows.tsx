import { CALCULATORS } from "../../content/calculators.ts";
import { COUNTER, STAFF_SAYS } from "../../content/counter.ts";
import { FACE_FIELDS } from "../../content/face.ts";
import { TERMS } from "../../content/glossary.ts";
import { STUCK } from "../../content/guides/register.ts";
import { PAPERS } from "../../content/papers.ts";
import { TRUST_SOURCES } from "../../content/trust.ts";
import { Frame, type FrameKey } from "./context.tsx";
import { Entry } from "./parts.tsx";
import { Say, WordTree } from "./words.tsx";

interface Row {
  readonly id: string;
  readonly sources: readonly string[];
  /** As printed in Japanese. */
  readonly printed?: string;
}

interface Kind {
  /** Section of the document. */
  readonly section: FrameKey;
  /** First word of its places in content/fact-uses.ts. */
  readonly place: string;
  readonly rows: readonly Row[];
  /** Key of the words of one. */
  readonly base: (id: string) => string;
  /** Which of its words is its heading. */
  readonly heading: string;
  readonly needs: readonly string[];
}

/** What is a list of things with an id, words and sources each, in the order of the document. */
const KINDS: readonly Kind[] = [
  {
    section: "stuck",
    place: "stuck",
    rows: STUCK,
    base: (id) => `register:stuck.${id}`,
    heading: "title",
    needs: ["lead"],
  },
  {
    section: "counter",
    place: "counter",
    rows: COUNTER,
    base: (id) => `counter:${id}`,
    heading: "title",
    needs: ["sayJa", "sayKana"],
  },
  {
    section: "staff",
    place: "staff",
    rows: STAFF_SAYS,
    base: (id) => `counter:staff.${id}`,
    heading: "sayJa",
    needs: ["sayKana", "do"],
  },
  {
    section: "terms",
    place: "term",
    rows: TERMS.map(({ id, sources, ja, reading }) => ({ id, sources, printed: `${ja} (${reading})` })),
    base: (id) => `glossary:terms.${id}`,
    heading: "title",
    needs: ["meaning"],
  },
  {
    section: "papers",
    place: "paper",
    rows: PAPERS,
    base: (id) => `papers:items.${id}`,
    heading: "name",
    needs: ["look"],
  },
  {
    section: "places",
    place: "place",
    rows: FACE_FIELDS,
    base: (id) => `face:fields.${id}`,
    heading: "name",
    needs: ["meaning"],
  },
  {
    section: "calculators",
    place: "calculator",
    rows: Object.entries(CALCULATORS).map(([id, { sources }]) => ({ id, sources })),
    base: (id) => `calc:items.${id}`,
    heading: "title",
    needs: ["results"],
  },
  {
    section: "trust",
    place: "trust",
    rows: Object.entries(TRUST_SOURCES).map(([id, sources]) => ({ id, sources })),
    base: (id) => `trust:${id}`,
    heading: "title",
    needs: ["lead"],
  },
];

export const ROW_SECTIONS = KINDS.map(({ section }) => section);

/** The lists of things with words and sources. */
export function Rows() {
  return (
    <>
      {KINDS.map(({ section, place, rows, base, heading, needs }) => (
        <section key={section} id={section}>
          <h2>
            <Frame k={section} />
          </h2>
          {rows.map(({ id, sources, printed }) => (
            <Entry
              key={id}
              where={`${place} ${id}`}
              title={<Say k={`${base(id)}.${heading}`} />}
              sources={sources}
            >
              {printed && (
                <p class="line" lang="ja">
                  {printed}
                </p>
              )}
              <WordTree k={base(id)} skip={[heading]} needs={needs} />
            </Entry>
          ))}
        </section>
      ))}
    </>
  );
}
