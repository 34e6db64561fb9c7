import type { ComponentChildren } from "preact";
import { PHONES, type PhoneId } from "../../content/phones.ts";
import type { Day } from "../../domain/day.ts";
import { eraMessage, gregorian } from "../../i18n/dates.ts";
import { isJapanese } from "../../i18n/locales.ts";
import { type Piece, parseMessage } from "../../i18n/message.ts";
import type { MessageKey } from "../../i18n/namespaces.ts";
import type { Vars } from "../../i18n/translator.ts";
import { useView } from "../context.ts";

/** A word as it is printed on Japanese paper, marked as Japanese so that it is spoken and drawn right. */
export function Term({ children }: { readonly children: ComponentChildren }) {
  const { locale } = useView();
  return isJapanese(locale) ? (
    <b class="term">{children}</b>
  ) : (
    <span class="term" lang="ja">
      {children}
    </span>
  );
}

/** Gregorian in the reader's language, the printed era date beside it. */
export function DayText({ day }: { readonly day: Day }) {
  const { locale } = useView();
  const era = <Pieces pieces={parseMessage(eraMessage(locale, day))} />;
  return (
    <time dateTime={day} class="day">
      <span class="nb">
        <Pieces pieces={parseMessage(gregorian(locale, day))} />
      </span>
      {isJapanese(locale) ? (
        <span class="era nb">（{era}）</span>
      ) : (
        <span class="era nb">
          {" "}
          (<span lang="ja">{era}</span>)
        </span>
      )}
    </time>
  );
}

/** A number to call by a tap. */
export function PhoneNumber({ number }: { readonly number: string }) {
  return (
    <a class="phone nb" dir="ltr" href={`tel:${number.replaceAll("-", "")}`}>
      {number}
    </a>
  );
}

export function PhoneLink({ id }: { readonly id: PhoneId }) {
  return <PhoneNumber number={PHONES[id].number} />;
}

/** In running text the cost stands beside the number, so that nobody is surprised by a bill. */
function PhoneWithCost({ id }: { readonly id: PhoneId }) {
  return (
    <>
      <PhoneLink id={id} />{" "}
      <span class="quiet">
        (<Words k={PHONES[id].free ? "common:phone.free" : "common:phone.charged"} />)
      </span>
    </>
  );
}

function PieceView({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case "ruby":
      return (
        <ruby>
          {piece.base}
          <rp>(</rp>
          <rt>{piece.reading}</rt>
          <rp>)</rp>
        </ruby>
      );
    case "term":
      return <Term>{piece.text}</Term>;
    case "strong":
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      );
    case "day":
      return <DayText day={piece.day} />;
    case "phone":
      return <PhoneWithCost id={piece.id as PhoneId} />;
    default:
      return <>{piece.text}</>;
  }
}

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, i) => (
        <PieceView key={i} piece={piece} />
      ))}
    </>
  );
}

/** A message of the source language's keys. */
export function Text({ k, vars }: { readonly k: MessageKey; readonly vars?: Vars }) {
  return <Words k={k} {...(vars && { vars })} />;
}

/** A message whose key is derived from content data; a test lists them all. */
export function Words({ k, vars }: { readonly k: string; readonly vars?: Vars }) {
  return <Pieces pieces={useView().translator.rich(k, vars)} />;
}

/** Paragraphs of a list message; nothing when it is missing or empty. */
export function Paragraphs({ k, class: name }: { readonly k: string; readonly class?: string }) {
  const { translator } = useView();
  return (
    <>
      {translator.list(k).map((key) => (
        <p key={key} {...(name && { class: name })}>
          <Words k={key} />
        </p>
      ))}
    </>
  );
}

/** A list message as list items. */
export function Items({
  k,
  ordered = false,
  class: name,
}: {
  readonly k: string;
  readonly ordered?: boolean;
  readonly class?: string;
}) {
  const keys = useView().translator.list(k);
  if (keys.length === 0) return null;
  const List = ordered ? "ol" : "ul";
  return (
    <List {...(name && { class: name })}>
      {keys.map((key) => (
        <li key={key}>
          <Words k={key} />
        </li>
      ))}
    </List>
  );
}
