import { day } from "../../domain/day.ts";
import { toEra } from "../../domain/era.ts";
import { isJapanese } from "../../i18n/locales.ts";
import { useView } from "../context.ts";
import { Words } from "./Text.tsx";

/** Years that certificates of today can carry. */
const YEARS = [2026, 2027, 2028, 2029, 2030, 2031];

/** The years printed on the card beside the years people know. */
export function EraYears({ title }: { readonly title: string }) {
  const { locale } = useView();
  return (
    <details class="era-years">
      <summary>
        <Words k={title} />
      </summary>
      <ul>
        {YEARS.map((year) => {
          const parts = toEra(day(`${year}-11-30`));
          return (
            <li key={year}>
              <span {...(!isJapanese(locale) && { lang: "ja" })}>
                {parts?.era.kanji}
                {parts?.year}
              </span>{" "}
              = {year}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
