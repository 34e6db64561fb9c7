import { ERAS, type Era } from "./era.ts";
import { KANJI_NUMERALS, readKanjiNumber } from "./kanji-number.ts";

/** The numbers of a date as written: `year` counts within `era`, or is the Western year when `era` is null. */
export interface WrittenDate {
  readonly era: Era | null;
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const namesOf = (era: Era): readonly string[] => [era.kanji, era.kanji.slice(0, 1), era.letter];
const ERA_NAME = ERAS.flatMap(namesOf).join("|");
const NUMBER = `[0-9]{1,2}|[${KANJI_NUMERALS}]+`;
const CLOSING = "(?:交付|発行|まで|限り)?";

const SEPARATED = new RegExp(
  `^(?:(${ERA_NAME})\\.?)?([0-9]{1,4}|元|[${KANJI_NUMERALS}]+)[年./-](${NUMBER})[月./-](${NUMBER})日?${CLOSING}$`,
);
const COMPACT = new RegExp(`^(${ERA_NAME}|[1-5])?([0-9]{2})([0-9]{2})([0-9]{2})${CLOSING}$`);
const COMPACT_WESTERN = new RegExp(`^()([0-9]{4})([0-9]{2})([0-9]{2})${CLOSING}$`);
const YEAR_FIELD = new RegExp(`^(?:(${ERA_NAME})\\.?)?(.*?)年?$`);
const DATE_FIELD_END = new RegExp(`日?${CLOSING}$`);

/** Era digits of health insurance claims: 1 = 明治 … 5 = 令和. */
function eraNamed(name: string | undefined): Era | null {
  if (!name) return null;
  return ERAS.find((era, index) => namesOf(era).includes(name) || name === String(5 - index)) ?? null;
}

/** A whole number in ASCII digits or kanji, or 元 for 1; `null` for anything else and beyond nine digits. */
export function readNumber(normalised: string): number | null {
  if (/^[0-9]{1,9}$/.test(normalised)) return Number(normalised);
  return normalised === "元" ? 1 : readKanjiNumber(normalised);
}

/** Splits a normalised whole date; `null` when it has not the form of one. Source: codes §5.2. */
export function splitDate(normalised: string): WrittenDate | null {
  const match = COMPACT_WESTERN.exec(normalised) ?? COMPACT.exec(normalised) ?? SEPARATED.exec(normalised);
  if (!match) return null;
  const [year, month, date] = [match[2], match[3], match[4]].map((part) => readNumber(part ?? ""));
  if (typeof year !== "number" || typeof month !== "number" || typeof date !== "number") return null;
  return { era: eraNamed(match[1]), year, month, date };
}

/** Splits a normalised year field such as `11`, `11年`, `元` or `R11`; `year` is `null` when it is no number. */
export function splitYear(normalised: string): { era: Era | null; year: number | null } {
  const match = YEAR_FIELD.exec(normalised);
  return { era: eraNamed(match?.[1]), year: readNumber(match?.[2] ?? "") };
}

/** The number in a normalised month or day field, with or without 月, 日 or a closing word such as まで. */
export function readCount(normalised: string, unit: "月" | "日"): number | null {
  const bare = unit === "月" ? normalised.replace(/月$/, "") : normalised.replace(DATE_FIELD_END, "");
  return bare === "元" ? null : readNumber(bare);
}
