/** 大字 (壱弐参拾…) are the forms used on papers that must not be altered; 廿 and 卅 are old short forms of 20 and 30. */
const CANONICAL: Readonly<Record<string, string>> = {
  〇: "0",
  零: "0",
  一: "1",
  壱: "1",
  壹: "1",
  二: "2",
  弐: "2",
  貳: "2",
  三: "3",
  参: "3",
  參: "3",
  四: "4",
  肆: "4",
  五: "5",
  伍: "5",
  六: "6",
  陸: "6",
  七: "7",
  漆: "7",
  八: "8",
  捌: "8",
  九: "9",
  玖: "9",
  十: "X",
  拾: "X",
  廿: "2X",
  卅: "3X",
  百: "C",
  佰: "C",
  千: "M",
  仟: "M",
};

/** Every kanji that may stand in a number, ready for a regular expression class. */
export const KANJI_NUMERALS = Object.keys(CANONICAL).join("");

const POSITIONAL = /^\d{1,4}$/;
const WITH_UNITS = /^(?:([1-9])?M)?(?:([1-9])?C)?(?:([1-9])?X)?([1-9])?$/;

/**
 * A number from 0 to 9999 in kanji, positional (二〇二九, 一一) or with units (二千二十九, 十一, 廿一).
 * `null` when the text is anything else, mixed spellings (二〇十) included. Source: codes §5.2.
 */
export function readKanjiNumber(text: string): number | null {
  let canonical = "";
  for (const character of text) {
    const symbol = CANONICAL[character];
    if (symbol === undefined) return null;
    canonical += symbol;
  }
  if (POSITIONAL.test(canonical)) return Number(canonical);
  const match = WITH_UNITS.exec(canonical);
  if (canonical === "" || !match) return null;
  const times = (digit: string | undefined, unit: string, size: number): number =>
    canonical.includes(unit) ? Number(digit ?? 1) * size : 0;
  return (
    times(match[1], "M", 1000) + times(match[2], "C", 100) + times(match[3], "X", 10) + Number(match[4] ?? 0)
  );
}
