import { useLayoutEffect } from "preact/hooks";
import { DAYS } from "../../content/days.ts";
import type { Day } from "../../domain/day.ts";
import { type EraId, eraText, toEra } from "../../domain/era.ts";
import type { DateFields } from "../../domain/printed-date.ts";
import { isJapanese } from "../../i18n/locales.ts";
import type { DateName, FormProblem } from "../check-form.ts";
import { useView } from "../context.ts";
import { Term, Text, Words } from "./Text.tsx";

const PARTS = ["year", "month", "date"] as const;
const EXAMPLE: Partial<Record<DateName, Day>> = {
  issuedOn: DAYS.specimenIssued,
  expiresOn: DAYS.specimenExpires,
  electronicEndsOn: DAYS.specimenExpires,
};

export const fieldId = (which: DateName, part: string): string =>
  `${which}-${part === "whole" ? "year" : part}`;

/** What is typed now, read from the page itself, so that nothing typed early is lost. */
export function typedDate(which: DateName): DateFields {
  const value = (part: string) =>
    (document.getElementById(`${which}-${part}`) as HTMLInputElement | null)?.value ?? "";
  return {
    era: value("era") as DateFields["era"],
    year: value("year"),
    month: value("month"),
    date: value("date"),
  };
}

/** Writes a date into the fields, as the card prints it. */
export function fillDate(which: DateName, fields: DateFields): void {
  for (const part of ["era", ...PARTS] as const) {
    const field = document.getElementById(`${which}-${part}`) as HTMLInputElement | null;
    if (field) field.value = fields[part];
  }
}

export function fieldsOfDay(d: Day): DateFields {
  const parts = toEra(d);
  return parts?.era.id === "reiwa"
    ? { era: "reiwa", year: String(parts.year), month: String(parts.month), date: String(parts.date) }
    : {
        era: "western",
        year: String(Number(d.slice(0, 4))),
        month: String(Number(d.slice(5, 7))),
        date: String(Number(d.slice(8))),
      };
}

/** One date as printed: era, year, month, day, in the order of the card. */
export function DateFieldset({
  which,
  words = `check:${which}`,
  eras = ["reiwa"],
  example,
  problems,
  initial,
  onFocus,
  onInput,
  children,
}: {
  readonly which: DateName;
  /** Key prefix of `legend`, `hint` and, where a paper prints it, `term`. */
  readonly words?: string;
  /** Eras to choose from, besides Western years. */
  readonly eras?: readonly EraId[];
  /** Shown in the hint; the specimen's date when left out. */
  readonly example?: string;
  readonly problems: readonly FormProblem[];
  readonly initial: DateFields | null;
  readonly onFocus?: () => void;
  readonly onInput?: () => void;
  readonly children?: preact.ComponentChildren;
}) {
  const { translator, locale } = useView();
  // Fields are uncontrolled: what was typed before the page came alive stays.
  useLayoutEffect(() => {
    if (initial) fillDate(which, initial);
  }, [initial, which]);
  const mine = problems.filter((p) => p.which === which);
  const wrong = (part: string) => mine.some((p) => p.part === part || p.part === "whole");
  const described = [`${which}-hint`, ...mine.map((_, i) => `${which}-error-${i}`)].join(" ");
  return (
    <fieldset
      class={`date-set${mine.length > 0 ? " has-error" : ""}`}
      {...(onFocus && { onFocusCapture: onFocus })}
      {...(onInput && { onInput })}
      aria-describedby={`${which}-hint`}
    >
      <legend>
        <Words k={`${words}.legend`} />
        {!isJapanese(locale) && translator.has(`${words}.term`) && (
          <>
            {" "}
            <Term>{translator.plain(`${words}.term`)}</Term>
          </>
        )}
      </legend>
      <p class="hint" id={`${which}-hint`}>
        <Words
          k={`${words}.hint`}
          vars={{ example: example ?? eraText(EXAMPLE[which] ?? DAYS.specimenExpires) }}
        />
      </p>
      {mine.map((p, i) => (
        <p key={p.key} class="error" id={`${which}-error-${i}`}>
          <span class="visually-hidden">
            <Text k="check:errorPrefix" />
          </span>
          <Words k={p.key} vars={p.vars} />
        </p>
      ))}
      {children}
      <div class="date-row">
        <label class="date-era">
          <span>
            <Text k="check:era" />
          </span>
          <select id={`${which}-era`} aria-describedby={described}>
            {eras.map((era) => (
              <option key={era} value={era}>
                {translator.plain(`common:era.${era}`)}
              </option>
            ))}
            <option value="western">{translator.plain("common:era.western")}</option>
          </select>
        </label>
        {PARTS.map((part) => (
          <label key={part} class={`date-${part}`}>
            <span>
              <Words k={`check:${part}`} />
            </span>
            <input
              id={`${which}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              spellcheck={false}
              aria-describedby={described}
              {...(wrong(part) && { "aria-invalid": "true" as const })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
