import { useEffect, useRef } from "preact/hooks";
import type { Recognised } from "../../scan/recognise/index.ts";
import { useView } from "../context.ts";
import { Icon, type IconName } from "../drawings/index.ts";
import { useHref } from "../href.ts";
import { useOffline } from "../offline.ts";
import { Items, Paragraphs, Text, Words } from "./Text.tsx";

const TONE: Record<Recognised["level"], readonly [string, IconName]> = {
  S0: ["good", "info"],
  S1: ["open", "info"],
  S2: ["open", "card"],
  S3: ["bad", "stop"],
  X: ["bad", "warning"],
};

/** Words for a category; insurers and management codes have words of their own. */
function keyOf({ category, managementCode, insurerLaw }: Recognised, has: (key: string) => boolean): string {
  if (managementCode) return `codes:management.${managementCode}`;
  if (category === "mgmt.unlisted") return "codes:management.unlisted";
  if (category !== "insurer.other") return `codes:${category}`;
  return has(`codes:insurerLaw.${insurerLaw}.title`)
    ? `codes:insurerLaw.${insurerLaw}`
    : "codes:insurerLaw.other";
}

/** Codes after which the two printed dates are the way on. */
const LEADS_TO_DATES = /^(cert|unknown|mgmt|empty|multi)/;

/** What was scanned, in words of our own: nothing of the payload is here to be shown. */
export function ScanOutcome({
  recognised,
  several,
  onAgain,
}: {
  readonly recognised: Recognised;
  readonly several: boolean;
  readonly onAgain: () => void;
}) {
  const { translator, go } = useView();
  const href = useHref();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const key = keyOf(recognised, translator.has);
  const [tone, icon] = TONE[recognised.level];
  const { host, openUrl, dates } = recognised;
  const toDates = LEADS_TO_DATES.test(recognised.category);
  const offline = useOffline();
  return (
    <article
      class={`finding scan-outcome tone-${tone}`}
      data-recognised={recognised.category}
      data-level={recognised.level}
    >
      <p class="eyebrow">
        <Text k="scan:result.heading" />
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <Icon name={icon} /> <Words k={`${key}.title`} />
      </h1>
      <Paragraphs k={`${key}.body`} />
      <Items k={`${key}.steps`} ordered class="steps" />
      {several && (
        <p data-several>
          <Text k="scan:result.several" />
        </p>
      )}
      {host && (
        <p class="host">
          <Text k="codes:hostLabel" />{" "}
          <bdi dir="ltr">
            <b>{host}</b>
          </bdi>
        </p>
      )}
      {recognised.flags
        .filter((flag) => translator.has(`codes:flags.${flag}`))
        .map((flag) => (
          <p key={flag} class="quiet">
            <Words k={`codes:flags.${flag}`} />
          </p>
        ))}
      {openUrl && !offline && (
        <p>
          <a class="button second" href={openUrl} target="_blank" rel="noopener noreferrer">
            <Text k="codes:open" /> <Icon name="external" />
          </a>
        </p>
      )}
      {openUrl && offline && (
        <p class="quiet">
          <Text k="codes:offlineOpen" />
        </p>
      )}
      {recognised.level === "X" && /^(url|scheme)/.test(recognised.category) && (
        <>
          <p>
            <Text k="codes:noOpen" />
          </p>
          <p>
            <Text k="codes:reportPhishing" />
          </p>
        </>
      )}
      {recognised.level !== "S0" && (
        <p class="quiet">
          <Text k="scan:result.notKept" />
        </p>
      )}
      <div class="actions">
        {toDates && (
          <button
            type="button"
            class="button"
            data-action="to-dates"
            onClick={() => go(href("check"), dates ? { dates } : undefined)}
          >
            <Text k="scan:result.dates" />
          </button>
        )}
        <button
          type="button"
          class={toDates ? "button second" : "button"}
          data-action="scan-again"
          onClick={onAgain}
        >
          <Text k="scan:result.again" />
        </button>
      </div>
      <p class="not-proof">
        <Text k="scan:result.proves" />
      </p>
    </article>
  );
}
