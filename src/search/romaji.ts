import { toHiragana } from "wanakana";
import { normalise } from "./normalise.ts";

const SHORTEST = 4;

/**
 * The kana that Latin letters may stand for (`hokensho` → `ほけんしょ`), or `null` for words that are no romaji.
 * Long vowels are written in many ways or not at all; the letters common to all are kept.
 */
export function kanaOfRomaji(text: string): string | null {
  const plain = normalise(text).replace(/[\s'-]/g, "");
  if (plain.length < SHORTEST || !/^[a-z]+$/.test(plain)) return null;
  const kana = toHiragana(plain);
  return /[a-z]/.test(kana) ? null : kana;
}
