import { useEffect, useState } from "preact/hooks";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { Text } from "./Text.tsx";

const FILE_NAME = "copy-covered.jpg";

/** The covered picture: to look at once more, to save, to share. Its address in memory is given back at the end. */
export function MaskResult({ blob, onBack }: { readonly blob: Blob; readonly onBack: () => void }) {
  const { translator } = useView();
  const [url, setUrl] = useState<string | null>(null);
  const file = new File([blob], FILE_NAME, { type: blob.type });
  const canShare = navigator.canShare?.({ files: [file] }) ?? false;
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <section class="mask-result" data-covered>
      <h2>
        <Text k="copy:done" />
      </h2>
      {url && <img src={url} alt={translator.plain("copy:doneAlt")} />}
      <p>
        <Text k="copy:lookAgain" />
      </p>
      <div class="actions">
        {url && (
          <a class="button" href={url} download={FILE_NAME} data-action="save-copy">
            <Icon name="save" /> <Text k="copy:save" />
          </a>
        )}
        {canShare && (
          <button
            type="button"
            class="button second"
            onClick={() => void navigator.share({ files: [file] }).catch(() => undefined)}
          >
            <Icon name="share" /> <Text k="copy:share" />
          </button>
        )}
        <button type="button" class="button second" onClick={onBack}>
          <Text k="copy:back" />
        </button>
      </div>
    </section>
  );
}
