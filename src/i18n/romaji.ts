import { toRomaji } from "wanakana";

/** Particles at the end of a phrase are spoken otherwise than they are written. */
const PARTICLES: readonly (readonly [RegExp, string])[] = [
  [/\u306F(?=[\s\u3001\u3002\uFF1F]|$)/gu, "\u308F"],
  [/\u3078(?=[\s\u3001\u3002\uFF1F]|$)/gu, "\u3048"],
  [/\u3092(?=[\s\u3001\u3002\uFF1F]|$)/gu, " \u3092"],
];

/**
 * Kana in Latin letters, for readers who know the sounds but not the letters. Phrases must be spaced, as
 * やさしい日本語 does, so that particles are recognised.
 */
export function romajiOf(kana: string): string {
  const spoken = PARTICLES.reduce((text, [written, said]) => text.replace(written, said), kana);
  return toRomaji(spoken).replace(/wo\b/g, "o");
}
