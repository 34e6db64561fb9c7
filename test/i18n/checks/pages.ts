import { entriesOf, type Locales, messagesOf } from "../locale-files.ts";
import { lengthOf, surface, termsOf, tokensOf, withoutTokens } from "../notation.ts";
import { type Check, found, SOURCE } from "./check.ts";

interface Page {
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
}

const dotted = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * A page is what has a title and a description (for the browser and for search engines); the first sentence of
 * a question's answer or of a term's meaning is its description.
 */
function pagesOf(words: unknown, file: string, path = ""): readonly Page[] {
  const own = Object.fromEntries(entriesOf(words));
  const inner = entriesOf(words).flatMap(([name, value]) => pagesOf(value, file, dotted(path, name)));
  const first = [own.lead, own.answer, own.meaning].map((list) =>
    Array.isArray(list) ? text(list[0]) : text(list),
  );
  const lead = first.find((sentence) => sentence !== "") ?? "";
  const described = text(own.description) !== "" || Array.isArray(own.answer) || Array.isArray(own.meaning);
  if (!text(own.title) || !described) return inner;
  return [{ file, path, title: text(own.title), description: text(own.description), lead }, ...inner];
}

const pagesIn = (locales: Locales, locale: string): readonly Page[] =>
  Object.entries(locales[locale] ?? {}).flatMap(([file, { words }]) => pagesOf(words, file));

/** Longest title by language, in characters; the title is the heading and the browser's title. */
const TITLE_MOST: Readonly<Record<string, number>> = { ja: 30, en: 48 };
const DESCRIPTION = { least: 50, most: 150 } as const;

export const pageTexts: Check = (locales) =>
  Object.keys(locales).flatMap((locale) =>
    pagesIn(locales, locale).flatMap(({ file, path, title, description }) => {
      const where = `${locale}/${file} ${path}`;
      const titleLength = lengthOf(surface(withoutTokens(title)));
      const length = lengthOf(surface(description));
      return [
        ...(titleLength > (TITLE_MOST[locale] ?? Number.POSITIVE_INFINITY)
          ? [found(where, `title ${titleLength}`)]
          : []),
        ...(description !== "" && (length < DESCRIPTION.least || length > DESCRIPTION.most)
          ? [found(where, `description ${length}`)]
          : []),
        ...(tokensOf(description).length > 0 ? [found(where, "token in the description")] : []),
      ];
    }),
  );

/** The old name of an app, which must not be looked for; it contains the name of the site. */
const OLD_APP = "マイナポータルアプリ";

/**
 * Where the Japanese title or first sentence names a paper, the page in another language shows the word
 * that is printed on it (languages §9): it is what the clerk must recognise.
 */
export const firstMention =
  (core: readonly string[]): Check =>
  (locales) => {
    const foreign = Object.keys(locales).filter((locale) => !locale.startsWith("ja"));
    return pagesIn(locales, SOURCE).flatMap(({ file, path, title, lead }) => {
      const first = `${title}\n${lead.split("。")[0] ?? ""}`.replaceAll(OLD_APP, "");
      const named = core.filter((term) => first.includes(term));
      if (named.length === 0) return [];
      return foreign.flatMap((locale) => {
        // The texts of a file with a `page` key all belong to that page.
        const shown = messagesOf(locales, locale)
          .filter((m) => m.file === file && (path === "page" || m.key.startsWith(`${path}.`)))
          .flatMap((m) => termsOf(m.text));
        return named
          .filter((term) => !shown.some((own) => own.includes(term)))
          .map((term) => found(`${locale}/${file} ${path}`, `[[${term}]] is not shown`));
      });
    });
  };
