import { useState } from "preact/hooks";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { Text, Words } from "./Text.tsx";

/** Sends this page's address: language and topic. The answers stay here, for they tell about a person. */
export function ShareButton() {
  const { route, translator } = useView();
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const url = location.origin + location.pathname;
    const title = translator.plain(`${route.key}.title`);
    if (navigator.share) {
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard?.writeText(url).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div class="share">
      <button type="button" class="quiet-button" onClick={share}>
        <Icon name="share" /> <Text k="common:guide.share" />
      </button>
      <button type="button" class="quiet-button" onClick={() => print()}>
        <Icon name="print" /> <Text k="common:guide.print" />
      </button>
      <p class="quiet" role="status">
        <Words k={copied ? "common:guide.shareCopied" : "common:guide.shareNote"} />
      </p>
    </div>
  );
}
