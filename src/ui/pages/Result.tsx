import { useMemo, useState } from "preact/hooks";
import { RULES } from "../../content/rules.ts";
import { type Day, parseDay } from "../../domain/day.ts";
import type { CoverChange, Facts } from "../../domain/facts.ts";
import { judge } from "../../domain/judge.ts";
import { CoverFinding } from "../components/CoverFinding.tsx";
import { DateFinding } from "../components/DateFinding.tsx";
import { KeepCard } from "../components/KeepCard.tsx";
import { PageLink } from "../components/links.tsx";
import { NextAction } from "../components/NextAction.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Text } from "../components/Text.tsx";
import { useView } from "../context.ts";

interface ResultState {
  readonly issuedOn?: string;
  readonly expiresOn?: string;
  readonly coverChange?: CoverChange;
}

function datesOf(
  state: unknown,
): { issuedOn: Day; expiresOn: Day; coverChange: CoverChange | undefined } | null {
  const { issuedOn, expiresOn, coverChange } = (state ?? {}) as ResultState;
  const issued = parseDay(issuedOn ?? "");
  const expires = parseDay(expiresOn ?? "");
  return issued && expires ? { issuedOn: issued, expiresOn: expires, coverChange } : null;
}

/** Three separate answers: the printed date, the cover, the next action. */
export default function Result() {
  const { today, state, remember } = useView();
  const dates = useMemo(() => datesOf(state), [state]);
  const [answered, setAnswered] = useState<CoverChange | undefined>();
  const change = answered ?? dates?.coverChange;
  if (!dates || !today) {
    return (
      <>
        <PageHead />
        <noscript>
          <p class="banner warn">
            <Text k="common:noscript" />
          </p>
        </noscript>
        <p class="lead">
          <Text k="result:empty" />
        </p>
        <PageLink to="check" class="button">
          <Text k="result:toCheck" />
        </PageLink>
      </>
    );
  }
  const { issuedOn, expiresOn } = dates;
  const facts: Facts = { kind: "certificate", issuedOn, expiresOn, ...(change && { coverChange: change }) };
  const verdict = judge(facts, today, RULES);
  const answer = (coverChange: CoverChange) => {
    setAnswered(coverChange);
    remember({ ...(state as object), coverChange });
  };
  return (
    <>
      <PageHead />
      <DateFinding verdict={verdict} facts={facts} today={today} />
      <CoverFinding verdict={verdict} facts={facts} onChange={answer} />
      <NextAction verdict={verdict} number={3} />
      <p class="not-proof">
        <Text k="result:notProof" />
      </p>
      <KeepCard issuedOn={issuedOn} expiresOn={expiresOn} />
      <p>
        <PageLink to="check" keepsState>
          <Text k="result:change" />
        </PageLink>
      </p>
    </>
  );
}
