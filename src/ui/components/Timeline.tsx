import { type Day, daysBetween } from "../../domain/day.ts";
import { plainDay } from "../../i18n/translator.ts";
import { useView } from "../context.ts";
import { Text } from "./Text.tsx";

const WIDTH = 320;
const PAD = 14;

/** Issued – today – ends, drawn to scale. */
export function Timeline({
  issuedOn,
  expiresOn,
  today,
}: {
  readonly issuedOn: Day;
  readonly expiresOn: Day;
  readonly today: Day;
}) {
  const { translator, locale } = useView();
  const first = today < issuedOn ? today : issuedOn;
  const last = today > expiresOn ? today : expiresOn;
  const all = Math.max(1, daysBetween(first, last));
  const x = (d: Day) => PAD + ((WIDTH - 2 * PAD) * daysBetween(first, d)) / all;
  const label = translator.plain("result:date.timeline.label", {
    issuedOn: plainDay(locale, issuedOn),
    today: plainDay(locale, today),
    expiresOn: plainDay(locale, expiresOn),
  });
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={label}>
        <line class="tl-all" x1={x(first)} x2={x(last)} y1="22" y2="22" />
        <line class="tl-valid" x1={x(issuedOn)} x2={x(expiresOn)} y1="22" y2="22" />
        <circle class="tl-end" cx={x(issuedOn)} cy="22" r="7" />
        <rect class="tl-end" x={x(expiresOn) - 7} y="15" width="14" height="14" />
        <path class="tl-today" d={`M${x(today)} 30V10m-8 -8h16l-8 9z`} />
      </svg>
      <ul aria-hidden="true">
        <li class="k-issued">
          <Text k="result:date.timeline.issued" />
        </li>
        <li class="k-today">
          <Text k="result:date.timeline.today" />
        </li>
        <li class="k-ends">
          <Text k="result:date.timeline.ends" />
        </li>
      </ul>
    </figure>
  );
}
