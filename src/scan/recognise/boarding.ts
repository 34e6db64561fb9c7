import type { Recogniser } from "./input.ts";

/** IATA boarding pass: M, the number of legs, then a name field of 20 characters with a slash. */
export const boardingPass: Recogniser = {
  id: "boarding-pass",
  accepts: ({ text }) => text.length >= 48 && /^M[1-4][A-Z][A-Z .'-]{0,18}\/[A-Z]/.test(text),
  read: () => ({ category: "boarding" }),
};
