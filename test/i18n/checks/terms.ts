import { textsByGroup } from "../locale-files.ts";
import { surface } from "../notation.ts";
import { type Check, found, perMessage, SOURCE } from "./check.ts";

export interface GlossaryTerm {
  readonly ja: string;
  readonly approved: Readonly<Record<string, string>>;
  readonly forbidden: Readonly<Record<string, readonly string[]>>;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whole words, in any case; only where the approved name differs in nothing but its case, exactly as written. */
function patternOf(word: string, approved: string | undefined): RegExp {
  const onlyCase = approved?.toLowerCase() === word.toLowerCase();
  return new RegExp(`(?<![A-Za-z])${escaped(word)}(?![A-Za-z])`, onlyCase ? "" : "i");
}

/** Names that people take for another paper. */
export const forbiddenTerms = (terms: readonly GlossaryTerm[]): Check =>
  perMessage(({ locale, text }) =>
    terms.flatMap(({ approved, forbidden }) =>
      (forbidden[locale] ?? []).filter((word) => patternOf(word, approved[locale]).test(surface(text))),
    ),
  );

/** The two words that a reader's screen shows stay Japanese, in its brackets, in every language. */
const SCREEN_WORDS = ["無効", "資格情報なし"] as const;
/** Descriptions are for search engines only. */
const onThePage = ([group]: readonly [string, string]): boolean => !group.endsWith(".description");
const bracketed = (text: string, word: string): boolean => surface(text).includes(`「${word}」`);

export const screenWords: Check = (locales) => {
  const source = textsByGroup(locales, SOURCE);
  return Object.keys(locales).flatMap((locale) =>
    [...textsByGroup(locales, locale)]
      .filter(onThePage)
      .flatMap(([group, text]) =>
        SCREEN_WORDS.filter((word) => bracketed(source.get(group) ?? "", word) && !bracketed(text, word)).map(
          (word) => found(`${locale} ${group}`, `「${word}」 is not shown`),
        ),
      ),
  );
};

/** Words for giving a card back and for destroying it, by language. */
const ACTS: Readonly<Record<string, { readonly back: RegExp; readonly destroy: RegExp }>> = {
  ja: { back: /返[しすさせ却]/, destroy: /捨て|破棄|処分/ },
  "ja-simple": { back: /返[しすさせ却]/, destroy: /捨て|破棄/ },
  en: {
    back: /\b(return(s|ed|ing)?(?! envelope)|give back|send back)\b/i,
    destroy: /\b(destroy|discard|dispose|throw|waste)/i,
  },
};

/** Texts that tell the answer itself; explanations may mention both. */
const ANSWERS = /\.(title|badge|lead)$/;

/** Returning and destroying are opposite duties that hang on one date (languages §9): no language mixes them up. */
export const returnOrDestroy: Check = (locales) => {
  const source = textsByGroup(locales, SOURCE);
  const actsIn = (locale: string, text: string): string => {
    const acts = ACTS[locale];
    const plain = surface(text);
    return [acts?.back.test(plain) ? "return" : "", acts?.destroy.test(plain) ? "destroy" : ""].join("/");
  };
  return Object.keys(locales)
    .filter((locale) => locale !== SOURCE && ACTS[locale])
    .flatMap((locale) =>
      [...textsByGroup(locales, locale)].flatMap(([group, text]) => {
        if (!ANSWERS.test(group)) return [];
        const wanted = actsIn(SOURCE, source.get(group) ?? "");
        const given = actsIn(locale, text);
        return wanted === given ? [] : [found(`${locale} ${group}`, `${given} instead of ${wanted}`)];
      }),
    );
};
