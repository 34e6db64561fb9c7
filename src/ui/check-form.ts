import { type CardDatesOddity, checkCardDates } from "../domain/card-dates.ts";
import { slipFieldCandidates } from "../domain/date-slips.ts";
import type { Day } from "../domain/day.ts";
import { type DateFields, type FieldProblem, readDateFields } from "../domain/printed-date.ts";
import type { Translator, Vars } from "../i18n/translator.ts";

/** The two dates on the certificate's face, the end of the electronic certificate, and a calculator's date. */
export type CardDateName = "issuedOn" | "expiresOn";
export type DateName = CardDateName | "electronicEndsOn" | "calcDay";
export type CheckDraft = Readonly<Record<CardDateName, DateFields>>;

/** A problem with the words that say what happened and how to mend it, and the field to mend. */
export interface FormProblem {
  readonly which: DateName;
  readonly part: "year" | "month" | "date" | "whole";
  readonly key: string;
  readonly vars: Vars;
}

export type FormResult =
  | {
      readonly kind: "problems";
      readonly problems: readonly FormProblem[];
      readonly slips: Readonly<Record<CardDateName, readonly Day[]>>;
    }
  | {
      readonly kind: "odd";
      readonly issuedOn: Day;
      readonly expiresOn: Day;
      readonly oddities: readonly CardDatesOddity[];
    }
  | { readonly kind: "ok"; readonly issuedOn: Day; readonly expiresOn: Day };

function problemOf(which: DateName, { field, problem }: FieldProblem, t: Translator): FormProblem {
  const name = { which: t.plain(`check:${which}.name`) };
  if (problem.kind === "empty" && which === "calcDay")
    return { which, part: "whole", key: "calc:missing", vars: {} };
  if (problem.kind === "empty") {
    return {
      which,
      part: "whole",
      key: "check:problems.missing-all",
      vars: { ...name, where: t.plain(`check:${which}.where`) },
    };
  }
  return {
    which,
    part: field,
    key: `check:problems.${problem.kind}`,
    vars: {
      ...name,
      part: t.plain(`check:${field === "whole" ? "year" : field}`).toLowerCase(),
      ...(problem.kind === "no-such-day" && { lastDay: problem.lastDay }),
    },
  };
}

/** Reads one date as typed. */
export function readOneDate(
  which: DateName,
  fields: DateFields,
  t: Translator,
): { readonly day: Day } | { readonly problems: readonly FormProblem[] } {
  const result = readDateFields(fields);
  if (!result.ok) return { problems: result.problems.map((p) => problemOf(which, p, t)) };
  if (!result.eraOverrun) return { day: result.day };
  const vars = { which: t.plain(`check:${which}.name`) };
  return { problems: [{ which, part: "whole", key: "check:problems.era-overrun", vars }] };
}

/** Reads both dates as typed. Impossible ones are problems; merely unusual ones only ask to look again. */
export function readForm(draft: CheckDraft, today: Day, t: Translator): FormResult {
  const read = { issuedOn: readDateFields(draft.issuedOn), expiresOn: readDateFields(draft.expiresOn) };
  const { issuedOn, expiresOn } = read;
  if (!issuedOn.ok || !expiresOn.ok) {
    const names = ["issuedOn", "expiresOn"] as const;
    return {
      kind: "problems",
      problems: names.flatMap((which) => {
        const result = read[which];
        return result.ok ? [] : result.problems.map((p) => problemOf(which, p, t));
      }),
      slips: {
        issuedOn: issuedOn.ok ? [] : slipFieldCandidates(draft.issuedOn),
        expiresOn: expiresOn.ok ? [] : slipFieldCandidates(draft.expiresOn),
      },
    };
  }
  const dates = { issuedOn: issuedOn.day, expiresOn: expiresOn.day };
  const overruns = (["issuedOn", "expiresOn"] as const).filter((which) => {
    const result = read[which];
    return result.ok && result.eraOverrun;
  });
  const { problems, oddities } = checkCardDates(dates, today, overruns);
  if (problems.length > 0) {
    return {
      kind: "problems",
      slips: { issuedOn: [], expiresOn: [] },
      problems: problems.map((p) => {
        const which =
          p.kind === "era-overrun"
            ? p.which
            : p.kind === "expiry-not-after-issue" || p.kind === "expiry-too-far"
              ? "expiresOn"
              : "issuedOn";
        return {
          which,
          part: "whole",
          key: `check:problems.${p.kind}`,
          vars: { which: t.plain(`check:${which}.name`) },
        };
      }),
    };
  }
  return oddities.length > 0 ? { kind: "odd", ...dates, oddities } : { kind: "ok", ...dates };
}
