import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Day } from "../../domain/day.ts";
import { isJapanese, type LocaleTag } from "../../i18n/locales.ts";
import type { Namespace, Words } from "../../i18n/namespaces.ts";
import frame from "./words.json";

/** Words of the review document itself. They are none of the app's, so they do not lie in `locales`. */
export type FrameKey = keyof typeof frame;

/** What every part of one language's review document may use. */
export interface Review {
  readonly locale: LocaleTag;
  readonly today: Day;
  /** The app's words as written, to list them all. */
  readonly words: Readonly<Record<Namespace, Words>>;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error("a part of the review document was shown without its context");
  return review;
}

export const frameWord = (locale: LocaleTag, key: FrameKey): string =>
  frame[key][isJapanese(locale) ? "ja" : "en"];

const isFrameKey = (key: string): key is FrameKey => Object.hasOwn(frame, key);

/** A word whose key comes from the app's data; null when the document does not know it. */
export const knownWord = (locale: LocaleTag, key: string): string | null =>
  isFrameKey(key) ? frameWord(locale, key) : null;

export function Frame({ k }: { readonly k: FrameKey }) {
  return <>{frameWord(useReview().locale, k)}</>;
}
