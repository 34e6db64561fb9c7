/** Width of a text in ems, as far as no font is at hand: Japanese letters fill their square, others about half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter >= "\u2e80" ? 1 : 0.56), 0);

const OPENS = /^[\p{Ps}\p{Pi}]+$/u;
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}]+$/u;

/** Pieces between which a line may end: words, with the punctuation that belongs to them. */
function piecesOf(text: string, locale: string): readonly string[] {
  const pieces: string[] = [];
  let opened = "";
  for (const { segment } of new Intl.Segmenter(locale, { granularity: "word" }).segment(text)) {
    if (OPENS.test(segment)) opened += segment;
    else if (CLOSES.test(segment) && pieces.length > 0 && opened === "")
      pieces.push(`${pieces.pop()}${segment}`);
    else {
      pieces.push(opened + segment);
      opened = "";
    }
  }
  return opened === "" ? pieces : [...pieces, opened];
}

/** A last line as short as this is put to the one before. */
const ORPHAN = 2;

/** Breaks a text into lines of about the same length, of at most so many ems where its words allow it. */
export function wrap(text: string, locale: string, most: number): readonly string[] {
  const even = widthOf(text) / Math.ceil(widthOf(text) / most) + 1;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, locale)) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > Math.min(most, even)) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  if (lines.length > 0 && widthOf(line) <= ORPHAN) lines.push(`${lines.pop()}${line}`);
  else lines.push(line);
  return lines.map((part) => part.trim());
}
