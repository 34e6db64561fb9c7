/** Letters that look like an ASCII letter in a browser's font, by the ASCII letter. After UTS 39. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "аαɑ4",
  b: "ьвβ8",
  c: "сϲ",
  d: "ԁđð",
  e: "еεєᴇ3",
  g: "ɡց",
  h: "һнհʜħ",
  j: "јյ",
  k: "кκᴋ",
  l: "iıіιɩӏʟł1|",
  m: "мᴍ",
  n: "пηոɴ",
  o: "оοօᴏøσ0",
  p: "рρᴘþ",
  q: "ԛ",
  r: "г",
  s: "ѕςꜱ5",
  t: "тτŧ7",
  u: "υսцμᴜ",
  v: "νѵ",
  w: "ԝωᴡ",
  x: "хχ",
  y: "уγүʏ",
};

const LETTER_OF = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([letter, alikes]) => Array.from(alikes, (alike) => [alike, letter])),
);

/**
 * What a hasty eye reads: lower case, no accents or invisible characters, Cyrillic, Greek and other
 * look-alikes as ASCII, `rn` as `m`, `vv` as `w`. Compare only with another skeleton: i, l and 1 are one letter.
 */
export function skeleton(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return Array.from(plain, (char) => LETTER_OF.get(char) ?? char)
    .join("")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w");
}

/** Number of letters to insert, delete or replace to turn one word into the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, right] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (left === right ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
