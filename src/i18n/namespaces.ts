import type about from "../../locales/ja/about.json";
import type cards from "../../locales/ja/cards.json";
import type check from "../../locales/ja/check.json";
import type codes from "../../locales/ja/codes.json";
import type common from "../../locales/ja/common.json";
import type counter from "../../locales/ja/counter.json";
import type home from "../../locales/ja/home.json";
import type kinds from "../../locales/ja/kinds.json";
import type oldCard from "../../locales/ja/old-card.json";
import type register from "../../locales/ja/register.json";
import type result from "../../locales/ja/result.json";
import type scan from "../../locales/ja/scan.json";

/** One file of words per page, so that a first visit loads only its own. */
export interface AllWords {
  about: typeof about;
  cards: typeof cards;
  check: typeof check;
  codes: typeof codes;
  common: typeof common;
  counter: typeof counter;
  home: typeof home;
  kinds: typeof kinds;
  "old-card": typeof oldCard;
  register: typeof register;
  result: typeof result;
  scan: typeof scan;
}

export type Namespace = keyof AllWords;
export type Words = Record<string, unknown>;

type Paths<T> = T extends string
  ? ""
  : T extends readonly unknown[]
    ? `.${number}` | ""
    : { [K in keyof T & string]: Paths<T[K]> extends infer P extends string ? `.${K}${P}` : never }[keyof T &
        string];
type Trim<P extends string> = P extends `.${infer R}` ? R : P;

/** Every key of the source language, e.g. `home:title`; a wrong one does not compile. */
export type MessageKey = { [N in Namespace]: `${N}:${Trim<Paths<AllWords[N]>>}` }[Namespace];
