import { normalise } from "./normalise.ts";

/** Kanji with the repetition mark, kana with the long-vowel mark. */
const JAPANESE_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3005\u30FC]+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const EMPTY_WORDS = new Set(
  "a am an and are as at be but by can did do does for from get got had has have how i if in is it me my not of on or our so that the their them they this to us was we were what when where which who why will with you your".split(
    " ",
  ),
);

type Segments = (text: string) => readonly string[];

const segmenters = new Map<string, Segments>();

/** Words by the device's own dictionary; where it has none, by letters and digits. */
function segmentsOf(locale: string): Segments {
  const known = segmenters.get(locale);
  if (known) return known;
  const language = locale.split("-")[0] as string;
  const made: Segments =
    typeof Intl.Segmenter === "function"
      ? (text) =>
          [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].flatMap((s) =>
            s.isWordLike ? [s.segment] : [],
          )
      : (text) => text.match(WORD) ?? [];
  segmenters.set(locale, made);
  return made;
}

/** Japanese has no spaces and dictionaries cut it differently, so pairs of letters are the common ground. */
const pairsOf = (run: string): readonly string[] => {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => (letters[i] as string) + letter);
};

/** Tokens of a text for the index and for a query alike. */
export function tokenise(text: string, locale: string): readonly string[] {
  const plain = normalise(text);
  const pairs = (plain.match(JAPANESE_RUN) ?? []).flatMap(pairsOf);
  const words = segmentsOf(locale)(plain.replace(JAPANESE_RUN, " ")).filter((word) => !EMPTY_WORDS.has(word));
  return [...words, ...pairs];
}
