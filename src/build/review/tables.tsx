import type { ComponentChildren } from "preact";
import { DAY_SOURCES } from "../../content/day-sources.ts";
import { DAYS } from "../../content/days.ts";
import { LINKS } from "../../content/links.ts";
import { PAGE_SOURCES } from "../../content/page-sources.ts";
import { PHONES } from "../../content/phones.ts";
import { SCAN_TABLES } from "../../content/scan/index.ts";
import { DayText } from "../../ui/components/Text.tsx";
import { Frame, type FrameKey } from "./context.tsx";
import { anchorOf, Sources } from "./parts.tsx";
import { Say } from "./words.tsx";

interface Row {
  readonly where: string;
  readonly name: ComponentChildren;
  readonly text: ComponentChildren;
  readonly sources: readonly string[];
}

/** Short things, a row each. */
function Table({ section, rows }: { readonly section: FrameKey; readonly rows: readonly Row[] }) {
  return (
    <section id={section}>
      <h2>
        <Frame k={section} />
      </h2>
      <table>
        <tbody>
          {rows.map(({ where, name, text, sources }) => (
            <tr key={where} id={anchorOf(where)}>
              <th scope="row">{name}</th>
              <td>{text}</td>
              <td>
                <Sources ids={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export const Days = () => (
  <Table
    section="days"
    rows={(Object.keys(DAYS) as (keyof typeof DAYS)[]).map((id) => ({
      where: `day ${id}`,
      name: <code>{id}</code>,
      text: <DayText day={DAYS[id]} />,
      sources: DAY_SOURCES[id],
    }))}
  />
);

/** Phones, links, pages with nothing but sources, and codes. */
export const OtherTables = () => (
  <>
    <Table
      section="phones"
      rows={Object.entries(PHONES).map(([id, { number, free, sources }]) => ({
        where: `phone ${id}`,
        name: number,
        text: (
          <>
            <Say k={`common:phone.${id}`} /> – <Say k={`common:phone.${free ? "free" : "charged"}`} />
          </>
        ),
        sources,
      }))}
    />
    <Table
      section="links"
      rows={Object.entries(LINKS).map(([id, { url, sources }]) => ({
        where: `link ${id}`,
        name: <Say k={`common:link.${id}`} />,
        text: url,
        sources,
      }))}
    />
    <Table
      section="pages"
      rows={Object.entries(PAGE_SOURCES).map(([id, sources]) => ({
        where: `page ${id}`,
        name: <code>{id}</code>,
        text: <Say k={`${id}:page.title`} />,
        sources,
      }))}
    />
    <Table
      section="codes"
      rows={SCAN_TABLES.management.entries.map(({ code, kind, sources }) => ({
        where: `code ${code}`,
        name: code,
        text: kind,
        sources,
      }))}
    />
  </>
);
