import type { Day, Span } from "../../domain/day.ts";
import type { Facts } from "../../domain/facts.ts";
import type { Verdict } from "../../domain/judge.ts";
import { FindingBox } from "./Finding.tsx";
import { Text, Words } from "./Text.tsx";
import { Timeline } from "./Timeline.tsx";

function Left({ left }: { readonly left: Span }) {
  const parts = (
    [
      ["years", left.years],
      ["months", left.months],
      ["days", left.days],
    ] as const
  ).filter(([, n]) => n > 0);
  // Days matter only when they are the last ones.
  const shown = left.years > 0 ? parts.filter(([unit]) => unit !== "days") : parts;
  if (parts.length === 0) {
    return (
      <p class="left">
        <Text k="result:date.lastDayToday" />
      </p>
    );
  }
  return (
    <p class="left">
      <Text k="result:date.left" />{" "}
      {shown.map(([unit, count]) => (
        <span key={unit} class="left-part">
          <Words k={`result:date.${unit}`} vars={{ count }} />{" "}
        </span>
      ))}
    </p>
  );
}

/** What the printed date says; says nothing about being insured. */
export function DateFinding({
  verdict,
  facts,
  today,
  compact = false,
}: {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly today: Day;
  readonly compact?: boolean;
}) {
  return (
    <section class="date-finding">
      {!compact && (
        <h2>
          <span class="number">1</span> <Text k="result:date.heading" />
        </h2>
      )}
      <FindingBox
        about="date"
        finding={verdict.date}
        vars={facts.issuedOn ? { issuedOn: facts.issuedOn } : {}}
      >
        {verdict.left && <Left left={verdict.left} />}
        {facts.issuedOn && facts.expiresOn && (
          <Timeline issuedOn={facts.issuedOn} expiresOn={facts.expiresOn} today={today} />
        )}
      </FindingBox>
    </section>
  );
}
