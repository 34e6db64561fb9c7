import terms from "./terms.json" with { type: "json" };

/** Kinds of words, in the order of the list. */
export const TERM_GROUPS = [
  "paper",
  "insurance",
  "my-number",
  "people",
  "counter",
  "procedure",
  "office",
] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

/**
 * A Japanese word that people meet on paper, on a screen or at a counter. Its words are
 * `glossary:terms.<id>` with `title`, `meaning` (list), `not` (list: what it is taken for) and `find`.
 */
export interface Term {
  readonly id: string;
  /** As printed in Japanese. */
  readonly ja: string;
  /** In hiragana, as read aloud; words in katakana stay as they are. */
  readonly reading: string;
  readonly group: TermGroup;
  readonly sources: readonly [string, ...string[]];
  /** A page of ours that says more. */
  readonly page?: string;
}

/** All terms, by group in the order of the lists. */
export const TERMS = terms as readonly unknown[] as readonly Term[];
