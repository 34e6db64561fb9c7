import MiniSearch, { type SearchResult } from "minisearch";
import { normalise } from "./normalise.ts";
import { kanaOfRomaji } from "./romaji.ts";
import { tokenise } from "./tokenise.ts";

export type DocumentKind = "question" | "guide" | "counter" | "word" | "situation" | "page";

/** One thing that can be found. All texts are plain, in the reader's language. */
export interface SearchDocument {
  /** Path below the language, with the query of guide answers if any. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Shown under the title. */
  readonly text: string;
  /** Other words for it, readings and the Japanese terms included. */
  readonly find: string;
}

export interface Found {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
}

export interface SearchEngine {
  /** Best first; empty for a query without a word. */
  readonly search: (query: string) => readonly Found[];
}

const MOST = 30;
/** A hit must hold this share of the query's tokens… */
const COVERAGE = 0.6;
/** …and this share of the best hit's score. */
const LEAST_SCORE = 0.03;
/** For short queries that find nothing: any of the words will do. */
const ANY = 0;
const MANY_TOKENS = 4;
const LONGEST_QUERY = 100;
/** Endings in kana stand in many words: of the pairs with a kanji, which carry the meaning, half must be there. */
const KANJI_COVERAGE = 0.5;
const hasKanji = (token: string): boolean => /\p{Script=Han}/u.test(token);

const isLatin = (token: string): boolean => /^[a-z]/.test(token);

function ranked(index: MiniSearch, tokens: readonly string[], coverage = COVERAGE): readonly SearchResult[] {
  if (tokens.length === 0) return [];
  const results = index.search(tokens.join(" "), {
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    boost: { title: 3, find: 2.5, text: 1 },
    prefix: (term) => isLatin(term) && term.length > 2,
    fuzzy: (term) => (isLatin(term) && term.length > 3 ? 0.25 : false),
  });
  const best = results[0]?.score ?? 0;
  const wanted = [...new Set(tokens)];
  const kanji = wanted.filter(hasKanji).length;
  return results.filter(
    ({ queryTerms, score }) =>
      queryTerms.length >= wanted.length * coverage &&
      queryTerms.filter(hasKanji).length >= kanji * KANJI_COVERAGE &&
      score >= best * LEAST_SCORE,
  );
}

/** Makes a searchable index of one language's documents, in memory only. */
export function createEngine(documents: readonly SearchDocument[], locale: string): SearchEngine {
  const index = new MiniSearch({
    fields: ["title", "find", "text"],
    storeFields: [],
    tokenize: (text) => [...tokenise(text, locale)],
    processTerm: (term) => term,
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  const titles = documents.map(({ title }) => normalise(title));
  const show = (id: number): Found => {
    const { path, kind, title, text } = documents[id] as SearchDocument;
    return { path, kind, title, text };
  };
  return {
    search: (query) => {
      const text = query.slice(0, LONGEST_QUERY);
      const tokens = tokenise(text, locale);
      const most = ranked(index, tokens);
      // Rather something for one of the words than nothing.
      const hits = most.length > 0 || tokens.length > MANY_TOKENS ? most : ranked(index, tokens, ANY);
      const kana = kanaOfRomaji(text);
      const asKana = kana ? ranked(index, tokenise(kana, locale)) : [];
      const wanted = normalise(text.trim());
      const named = titles.flatMap((title, id) => (title === wanted ? [id] : []));
      const ids = [...named, ...[...hits, ...asKana].map(({ id }) => id as number)];
      return [...new Set(ids)].slice(0, MOST).map(show);
    },
  };
}
