import type about from "../../locales/ja/about.json";
import type calc from "../../locales/ja/calc.json";
import type cards from "../../locales/ja/cards.json";
import type check from "../../locales/ja/check.json";
import type codes from "../../locales/ja/codes.json";
import type common from "../../locales/ja/common.json";
import type copy from "../../locales/ja/copy.json";
import type counter from "../../locales/ja/counter.json";
import type face from "../../locales/ja/face.json";
import type glossary from "../../locales/ja/glossary.json";
import type home from "../../locales/ja/home.json";
import type kinds from "../../locales/ja/kinds.json";
import type oldCard from "../../locales/ja/old-card.json";
import type papers from "../../locales/ja/papers.json";
import type phones from "../../locales/ja/phones.json";
import type questions from "../../locales/ja/questions.json";
import type register from "../../locales/ja/register.json";
import type result from "../../locales/ja/result.json";
import type scan from "../../locales/ja/scan.json";
import type search from "../../locales/ja/search.json";
import type situations from "../../locales/ja/situations.json";
import type trust from "../../locales/ja/trust.json";

/** The files of words whose keys are written in code; one per page, so that a first visit loads only its own. */
export interface AllWords {
  calc: typeof calc;
  copy: typeof copy;
  face: typeof face;
  glossary: typeof glossary;
  papers: typeof papers;
  phones: typeof phones;
  questions: typeof questions;
  search: typeof search;
  situations: typeof situations;
  trust: typeof trust;
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

/** Any file of words; those of guides and of groups of questions (`q-<group>`) are reached by derived keys only. */
export type Namespace = string;
export type Words = Record<string, unknown>;

type Paths<T> = T extends string
  ? ""
  : T extends readonly unknown[]
    ? `.${number}` | ""
    : { [K in keyof T & string]: Paths<T[K]> extends infer P extends string ? `.${K}${P}` : never }[keyof T &
        string];
type Trim<P extends string> = P extends `.${infer R}` ? R : P;

/** Every key of the source language, e.g. `home:title`; a wrong one does not compile. */
export type MessageKey = { [N in keyof AllWords]: `${N}:${Trim<Paths<AllWords[N]>>}` }[keyof AllWords];
