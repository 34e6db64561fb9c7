import { STAFF_SAYS } from "../../content/counter.ts";
import { isJapanese } from "../../i18n/locales.ts";
import { romajiOf } from "../../i18n/romaji.ts";
import { useView } from "../context.ts";
import { Text, Words } from "./Text.tsx";

/** What the staff may say or a screen may show, to be recognised by look or by sound, and what to do then. */
export function StaffSays() {
  const { locale, translator } = useView();
  return (
    <section class="staff-says">
      <h2>
        <Text k="common:counter.staffHeading" />
      </h2>
      <p>
        <Text k="common:counter.staffLead" />
      </p>
      <ul>
        {STAFF_SAYS.map(({ id }) => {
          const base = `counter:staff.${id}`;
          return (
            <li key={id} id={`staff-${id}`}>
              <p class="staff-ja" lang="ja">
                <Words k={`${base}.sayJa`} />
              </p>
              {locale !== "ja" && (
                <p class="staff-kana" lang="ja">
                  <Words k={`${base}.sayKana`} />
                </p>
              )}
              {!isJapanese(locale) && (
                <p class="staff-kana" lang="ja-Latn">
                  {romajiOf(translator.plain(`${base}.sayKana`))}
                </p>
              )}
              {locale !== "ja" && (
                <p>
                  <Words k={`${base}.say`} />
                </p>
              )}
              <p class="staff-do">
                → <Words k={`${base}.do`} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
