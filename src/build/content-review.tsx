import { renderToString } from "preact-render-to-string";
import type { Day } from "../domain/day.ts";
import { LOCALES } from "../i18n/locales.ts";
import type { BuiltFile } from "./prerender.tsx";
import { frameWord } from "./review/context.tsx";
import { type Draw, htmlFile, reviewDocument } from "./review/document.tsx";

/** The page that leads to the documents, in English and Japanese. */
function indexFile(today: Day): string {
  const title = `${frameWord("ja", "title")} – ${frameWord("en", "title")}`;
  const body = renderToString(
    <main>
      <h1>{title}</h1>
      <p lang="ja">{frameWord("ja", "intro")}</p>
      <p>{frameWord("en", "intro")}</p>
      <ul>
        {LOCALES.map(({ tag, name }) => (
          <li key={tag}>
            <a href={`${tag}.html`} lang={tag}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {frameWord("ja", "madeOn")} / {frameWord("en", "madeOn")}: {today}
      </p>
    </main>,
  );
  return htmlFile("en", title, body);
}

/** A document for a reviewer in each language, and the page that leads to them. */
export function reviewFiles(today: Day, draw: Draw): readonly BuiltFile[] {
  return [
    { path: "index.html", content: indexFile(today) },
    ...LOCALES.map(({ tag }) => ({ path: `${tag}.html`, content: reviewDocument(tag, today, draw) })),
  ];
}

export { dayInJapan } from "../domain/day.ts";
