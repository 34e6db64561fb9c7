import type { Recogniser } from "./input.ts";

/** A tag, an entity or an event handler. */
const MARKUP = [/<[a-z!/?]/i, /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});/i, /\bon[a-z]{2,20}\s{0,10}=/i];

/** Text that a careless page would run. Random opaque tokens can hit this too (codes §3.3 G). */
export const markup: Recogniser = {
  id: "markup",
  accepts: ({ text }) => MARKUP.some((pattern) => pattern.test(text)),
  read: () => ({ category: "text.markup" }),
};
