import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.ts";
import { dayToken, type Piece, parseMessage, phoneToken, plainText } from "../../src/i18n/message.ts";

const text = (words: string): Piece => ({ kind: "text", text: words });
const ruby = (base: string, kana: string): Piece => ({ kind: "ruby", base, reading: kana });
const term = (words: string): Piece => ({ kind: "term", text: words });
const strong = (...pieces: Piece[]): Piece => ({ kind: "strong", pieces });

/** A message that has these pieces. */
function written(piece: Piece): string {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "ruby":
      return `{${piece.base}|${piece.reading}}`;
    case "term":
      return `[[${piece.text}]]`;
    case "strong":
      return `**${piece.pieces.map(written).join("")}**`;
    case "day":
      return dayToken(piece.day);
    case "phone":
      return phoneToken(piece.id);
  }
}

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((s) => s.replace(/[{}|[\]*\n\r\u2028\u2029\uE000-\uE002]/g, ""))
  .filter((s) => s !== "");
const simplePiece: fc.Arbitrary<Piece> = fc.oneof(
  words.map(text),
  fc.tuple(words, words).map(([base, kana]) => ruby(base, kana)),
  words.map(term),
  fc.constantFrom(day("2025-12-01"), day("2029-11-30")).map((d): Piece => ({ kind: "day", day: d })),
  fc.constantFrom("kyokai", "my-number").map((id): Piece => ({ kind: "phone", id })),
);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  simplePiece,
  fc.array(simplePiece, { minLength: 1, maxLength: 3 }).map((pieces) => strong(...joined(pieces))),
);

/** Neighbouring texts cannot be told apart in a message. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const next of pieces) {
    const last = all.at(-1);
    if (last?.kind === "text" && next.kind === "text") all[all.length - 1] = text(last.text + next.text);
    else all.push(next);
  }
  return all;
}

const show = { day: (d: string) => `<${d}>`, phone: (id: string) => `tel:${id}` };
const plain = (message: string): string => plainText(parseMessage(message), show);

describe("a message", () => {
  it("without notation is one text", () => {
    expect(parseMessage("Show it at the counter.")).toEqual([text("Show it at the counter.")]);
  });

  it("that is empty has no pieces", () => {
    expect(parseMessage("")).toEqual([]);
  });

  it("carries furigana over the kanji of a word", () => {
    expect(parseMessage("もう {使|つか}えません。")).toEqual([
      text("もう "),
      ruby("使", "つか"),
      text("えません。"),
    ]);
  });

  it("marks Japanese inside another language", () => {
    expect(parseMessage("Certificate ([[資格確認書]])")).toEqual([
      text("Certificate ("),
      term("資格確認書"),
      text(")"),
    ]);
  });

  it("stresses words that have furigana, terms and days of their own", () => {
    expect(parseMessage(`**{返|かえ}す [[返却]] ${dayToken(day("2025-12-01"))}**`)).toEqual([
      strong(ruby("返", "かえ"), text("す "), term("返却"), text(" "), {
        kind: "day",
        day: day("2025-12-01"),
      }),
    ]);
  });

  it("stresses two separate places", () => {
    expect(parseMessage("**Return** or **destroy**")).toEqual([
      strong(text("Return")),
      text(" or "),
      strong(text("destroy")),
    ]);
  });

  it("knows a day and a phone line from the words around them", () => {
    expect(parseMessage(`It ended on ${dayToken(day("2025-12-01"))}. Call ${phoneToken("kyokai")}.`)).toEqual(
      [
        text("It ended on "),
        { kind: "day", day: day("2025-12-01") },
        text(". Call "),
        { kind: "phone", id: "kyokai" },
        text("."),
      ],
    );
  });

  it.each([
    "{",
    "{使}",
    "{|つか}",
    "{a|b|c}",
    "[[",
    "[[]]",
    "[資格]",
    "**",
    "****",
    "**open",
    "<b>no</b>",
    "a | b",
  ])("keeps what is no notation as it is written: %s", (odd) => {
    expect(parseMessage(odd)).toEqual([text(odd)]);
  });

  it("never makes a day of something that is none", () => {
    const pieces = parseMessage("\uE0002025-02-30\uE002");
    expect(pieces.map(({ kind }) => kind)).toEqual(["text"]);
  });

  it("reads back whatever pieces it was written from", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const wanted = joined(pieces);
        expect(parseMessage(wanted.map(written).join(""))).toEqual(wanted);
      }),
    );
  });

  it("is read without an error, however odd", () => {
    const letters = fc.constantFrom(
      "{",
      "}",
      "|",
      "[",
      "]",
      "*",
      "\uE000",
      "\uE001",
      "\uE002",
      "使",
      "a",
      " ",
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (odd) => {
        expect(typeof plain(odd)).toBe("string");
      }),
    );
  });
});

describe("plain text for titles and labels", () => {
  it("has kanji without furigana, terms without brackets, stress without stars", () => {
    expect(plain("**{使|つか}えません**（[[無効]]）")).toBe("使えません（無効）");
  });

  it("shows days and phone lines as it is told", () => {
    expect(plain(`${dayToken(day("2025-12-01"))}, ${phoneToken("police")}`)).toBe("<2025-12-01>, tel:police");
  });

  it("shows days inside stressed words too", () => {
    expect(plain(`**until ${dayToken(day("2029-11-30"))}**`)).toBe("until <2029-11-30>");
  });

  it("never shows a sign of the notation", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(plain(joined(pieces).map(written).join(""))).not.toMatch(/[{}|[\]*\uE000-\uE002]/);
      }),
    );
  });
});
