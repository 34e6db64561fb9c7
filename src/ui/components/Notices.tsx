import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { hrefOf } from "../href.ts";
import { useOffline } from "../offline.ts";
import { Text, Words } from "./Text.tsx";

/** Lines above a page: no connection, another day than today, a wrong clock. */
export function Notices({ clockWrong }: { readonly clockWrong: boolean }) {
  const { asOf, today, route, locale, search } = useView();
  const { on: _on, ...answers } = Object.fromEntries(new URLSearchParams(search));
  const offline = useOffline();
  return (
    <div class="notices">
      <div role="status">
        {offline && (
          <p class="banner info" data-offline>
            <Icon name="offline" /> <Text k="common:offline" />
          </p>
        )}
      </div>
      {asOf && today && (
        <p class="banner as-of" data-as-of={today}>
          <Icon name="clock" /> <Words k="common:asOf.text" vars={{ day: today }} />{" "}
          <a href={hrefOf(locale, route.path, "", answers)} data-keeps-state>
            <Text k="common:asOf.leave" />
          </a>
        </p>
      )}
      {clockWrong && (
        <p class="banner warn" data-clock-wrong>
          <Icon name="warning" /> <Text k="common:clockWrong" />
        </p>
      )}
    </div>
  );
}
