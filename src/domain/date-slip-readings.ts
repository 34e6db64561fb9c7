/** What stands on the card, and the characters it is often read or typed as. Source: codes §5.3 (judgement). */
const CONFUSIONS: readonly (readonly [meant: string, seen: string])[] = [
  ["令", "今合冷"],
  ["和", "知租利"],
  ["平", "乎半"],
  ["成", "戒咸"],
  ["昭", "照紹"],
  ["元", "兀売"],
  ["年", "午牛"],
  ["月", "用目"],
  ["日", "目曰田口"],
  ["R", "APK"],
  ["交", "文"],
  ["付", "村"],
  ["1", "lIi|!丨"],
  ["11", "H‖"],
  ["0", "Oo○◯DQ"],
  ["〇", "Oo○◯"],
  ["2", "Zz"],
  ["3", "ヨ"],
  ["5", "S"],
  ["6", "bG"],
  ["8", "B"],
  ["9", "gq"],
];

/** More than this many ways to read one date means that it says nothing. */
export const MAX_READINGS = 64;

const meanings = new Map<string, string[]>();
for (const [meant, seen] of CONFUSIONS) {
  for (const character of seen) meanings.set(character, [...(meanings.get(character) ?? []), meant]);
}

/**
 * Every text that `folded` may stand for, when characters no date contains are taken for the ones they
 * resemble. A character that may be right is left as it is; `eraLetterFirst` says that a leading H or S may be.
 */
export function hiddenReadings(folded: string, eraLetterFirst: boolean): readonly string[] {
  const kanjiSeparators = /[年月日]/u.test(folded);
  const digits = /[0-9]/.test(folded);
  const meaningsAt = (character: string, index: number): readonly string[] => {
    if (eraLetterFirst && index === 0 && /[HS]/.test(character)) return [character];
    if (character === "-" && (kanjiSeparators || !digits)) return ["一"];
    if (character === "〇" && digits) return ["〇", "0"];
    return meanings.get(character) ?? [character];
  };
  let readings: readonly string[] = [""];
  for (const [index, character] of [...folded].entries()) {
    const next = meaningsAt(character, index);
    if (readings.length * next.length > MAX_READINGS) return [];
    readings = readings.flatMap((start) => next.map((meant) => start + meant));
  }
  return readings;
}

/** The texts with one `from` written as `to`, for confusions between characters that both occur in dates. */
export function withOneSwapped(text: string, from: string, to: string): readonly string[] {
  return [...text.matchAll(new RegExp(from, "gu"))].map(
    ({ index }) => text.slice(0, index) + to + text.slice(index + from.length),
  );
}
