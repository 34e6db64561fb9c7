import { type Day, parseDay } from "../domain/day.ts";

/**
 * Message notation, the same in every language:
 *   `{漢字|かんじ}` furigana · `[[資格確認書]]` a Japanese term inside another language
 *   `**strong**` · a day or phone token put in by interpolation.
 * Parsed to a tree, so that nothing is ever rendered as markup from a string.
 */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "ruby"; readonly base: string; readonly reading: string }
  | { readonly kind: "term"; readonly text: string }
  | { readonly kind: "strong"; readonly pieces: readonly Piece[] }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "phone"; readonly id: string };

const DAY_MARK = "\uE000";
const PHONE_MARK = "\uE001";
const END_MARK = "\uE002";

/** Wraps a day so that the message shows it in the reader's language with the era date beside. */
export const dayToken = (d: Day): string => `${DAY_MARK}${d}${END_MARK}`;
export const phoneToken = (id: string): string => `${PHONE_MARK}${id}${END_MARK}`;

const TOKEN =
  /\{([^{}|]+)\|([^{}|]+)\}|\[\[([^[\]]+)\]\]|\*\*(.+?)\*\*|[\uE000]([^\uE002]+)\uE002|[\uE001]([^\uE002]+)\uE002/gu;

export function parseMessage(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of message.matchAll(TOKEN)) {
    if (match.index > last) pieces.push({ kind: "text", text: message.slice(last, match.index) });
    pieces.push(pieceOf(match));
    last = match.index + match[0].length;
  }
  if (last < message.length) pieces.push({ kind: "text", text: message.slice(last) });
  return pieces;
}

function pieceOf([whole, base, reading, term, strong, dayText, phone]: RegExpMatchArray): Piece {
  if (base !== undefined && reading !== undefined) return { kind: "ruby", base, reading };
  if (term !== undefined) return { kind: "term", text: term };
  if (strong !== undefined) return { kind: "strong", pieces: parseMessage(strong) };
  const d = dayText === undefined ? null : parseDay(dayText);
  if (d) return { kind: "day", day: d };
  if (phone !== undefined) return { kind: "phone", id: phone };
  return { kind: "text", text: whole };
}

/** Plain text for titles, `aria-label` and sharing: no readings, no marks. */
export function plainText(
  pieces: readonly Piece[],
  show: { readonly day: (d: Day) => string; readonly phone: (id: string) => string },
): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case "ruby":
          return piece.base;
        case "strong":
          return plainText(piece.pieces, show);
        case "day":
          return show.day(piece.day);
        case "phone":
          return show.phone(piece.id);
        default:
          return piece.text;
      }
    })
    .join("");
}
