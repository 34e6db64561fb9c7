import { useEffect, useRef, useState } from "preact/hooks";
import { isJapanese } from "../../i18n/locales.ts";
import { romajiOf } from "../../i18n/romaji.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { useWakeLock } from "../wake-lock.ts";
import { Text, Words } from "./Text.tsx";

/**
 * One sentence over the whole screen, to turn toward the staff: own language, Japanese, its reading. The screen
 * stays awake; everything is reached with the thumb; the text can stand on its head for the person opposite.
 */
export function ShowScreen({ base, onClose }: { readonly base: string; readonly onClose: () => void }) {
  const { locale, translator } = useView();
  const [turned, setTurned] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useWakeLock(true);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="show-screen"
      aria-label={translator.plain("counter:showHeading")}
      onClose={onClose}
      data-show
    >
      <section
        class={`show-text${turned ? " turned" : ""}`}
        data-turned={turned}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards scroll what has the focus (WCAG 2.1.1)
        tabIndex={0}
        aria-label={translator.plain("counter:showHeading")}
      >
        {locale !== "ja" && (
          <p class="show-own">
            <Words k={`${base}.say`} />
          </p>
        )}
        <p class="show-ja" lang="ja">
          <Words k={`${base}.sayJa`} />
        </p>
        {locale !== "ja" && (
          <p class="show-kana" lang="ja">
            <Words k={`${base}.sayKana`} />
          </p>
        )}
        {!isJapanese(locale) && (
          <p class="show-romaji" lang="ja-Latn">
            {romajiOf(translator.plain(`${base}.sayKana`))}
          </p>
        )}
      </section>
      <div class="show-actions">
        <button type="button" class="button second" aria-pressed={turned} onClick={() => setTurned(!turned)}>
          <Icon name="refresh" /> <Text k="common:counter.turn" />
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()} data-action="show-close">
          <Icon name="close" /> <Text k="common:close" />
        </button>
      </div>
    </dialog>
  );
}
