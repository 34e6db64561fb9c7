import type { Locales, Message } from "../locale-files.ts";
import { allMessages } from "../locale-files.ts";

export interface Finding {
  /** Language, file and key. */
  readonly where: string;
  readonly detail: string;
}
/** Looks through all languages and tells what is wrong; nothing found is an empty list. */
export type Check = (locales: Locales) => readonly Finding[];

/** The language the others are compared with. */
export const SOURCE = "ja";

export const others = (locales: Locales): readonly string[] =>
  Object.keys(locales).filter((locale) => locale !== SOURCE);

export const found = (where: string, detail: string): Finding => ({ where, detail });

/** A check that looks at one message at a time. */
export const perMessage =
  (look: (message: Message) => readonly string[]): Check =>
  (locales) =>
    allMessages(locales).flatMap((message) => look(message).map((detail) => found(message.where, detail)));

/** A message check from a list of patterns. */
export const patterns = (list: readonly RegExp[], textOf: (message: Message) => string): Check =>
  perMessage((message) =>
    list.flatMap((pattern) => {
      const hit = textOf(message).match(pattern);
      return hit ? [hit[0]] : [];
    }),
  );
