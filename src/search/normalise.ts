const KATAKANA = /[\u30A1-\u30F6]/gu;
const TO_HIRAGANA = 0x60;
const LATIN_WITH_MARKS = /[\p{Script=Latin}][\p{M}]*/gu;

/**
 * Brings spellings of one word together: full and half width, capitals, katakana and hiragana, Latin letters with
 * and without marks. Marks of other scripts are letters there and stay.
 */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(LATIN_WITH_MARKS, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA));
}
