import { isKyokaiNumber, otherInsurerLaw } from "../number-checks.ts";
import { foldWidth } from "./characters.ts";
import type { Recogniser } from "./input.ts";

/** Runs of exactly eight digits. */
const eightDigitTokens = (text: string): readonly string[] =>
  (foldWidth(text).match(/[0-9]+/g) ?? []).filter((run) => run.length === 8);

/** True when one of the 47 numbers of 協会けんぽ stands in the text. */
export const holdsKyokaiNumber = (text: string): boolean => eightDigitTokens(text).some(isKyokaiNumber);

const otherLawIn = (text: string): string | null =>
  eightDigitTokens(text)
    .map(otherInsurerLaw)
    .find((law) => law !== null) ?? null;

/** A number of 協会けんぽ without a declared layout: probably a certificate, and never shown (codes §3.3 A). */
export const kyokaiHeuristic: Recogniser = {
  id: "kyokai-number",
  accepts: ({ text }) => holdsKyokaiNumber(text),
  read: () => ({ category: "cert.like" }),
};

/** The number of another medical insurer; only its 法別番号 leaves. */
export const otherInsurerHeuristic: Recogniser = {
  id: "other-insurer-number",
  accepts: ({ text }) => otherLawIn(text) !== null,
  read({ text }) {
    const law = otherLawIn(text);
    return { category: "insurer.other", ...(law !== null && { insurerLaw: law }) };
  },
};
