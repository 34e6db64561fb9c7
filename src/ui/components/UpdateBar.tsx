import type { Translator } from "../../i18n/translator.ts";

/** Offers a waiting version; nothing changes until it is tapped. */
export function UpdateBar({
  translator,
  onAccept,
  onLater,
}: {
  readonly translator: Translator;
  readonly onAccept: () => void;
  readonly onLater: () => void;
}) {
  const t = translator.plain;
  return (
    <section class="update-bar" aria-label={t("common:update.text")} data-update-bar>
      <p role="status">{t("common:update.text")}</p>
      <button type="button" class="button small" data-action="update-now" onClick={onAccept}>
        {t("common:update.now")}
      </button>
      <button type="button" class="button second small" data-action="update-later" onClick={onLater}>
        {t("common:update.later")}
      </button>
    </section>
  );
}
