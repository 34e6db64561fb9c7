import type { ComponentChildren } from "preact";
import type { Finding } from "../../domain/judge.ts";
import type { Vars } from "../../i18n/translator.ts";
import { useView } from "../context.ts";
import { Icon, type IconName } from "../drawings/index.ts";
import { SourceNote } from "./PageHead.tsx";
import { Words } from "./Text.tsx";

/** Tone of an outcome: word and icon say it first, colour only repeats it. */
const LOOK: Record<string, readonly [tone: string, icon: IconName]> = {
  "usable-until": ["good", "check"],
  "ends-soon": ["care", "clock"],
  "in-grace": ["care", "clock"],
  ended: ["bad", "stop"],
  "not-yet": ["care", "question"],
  "not-usable-alone": ["bad", "stop"],
  "not-registered": ["care", "warning"],
  "as-you-say": ["good", "check"],
  "until-last-day": ["care", "clock"],
  "cover-ended": ["bad", "stop"],
  ask: ["care", "question"],
  "cannot-tell": ["open", "question"],
};

/** The facts that would settle a "cannot tell", in the reader's words. */
export function useMissing(): (finding: Finding) => string {
  const { translator } = useView();
  return (finding) =>
    finding.outcome === "cannot-tell"
      ? finding.missing.map((f) => translator.plain(`result:facts.${f}`)).join("・")
      : "";
}

/** The answer to one question: word and icon first, then the reason. */
export function FindingBox({
  about,
  finding,
  vars = {},
  children,
}: {
  readonly about: "date" | "cover";
  readonly finding: Finding;
  readonly vars?: Vars;
  readonly children?: ComponentChildren;
}) {
  const missing = useMissing()(finding);
  const [tone, icon] = LOOK[finding.outcome] ?? ["open", "question"];
  const known = finding.outcome === "cannot-tell" ? null : finding;
  return (
    <div
      class={`finding tone-${tone}`}
      {...(about === "date"
        ? {
            "data-verdict": finding.outcome,
            "data-rule": known?.ruleId ?? "",
            "data-until": known?.lastDay ?? "",
          }
        : { "data-cover": finding.outcome, "data-cover-rule": known?.ruleId ?? "" })}
    >
      <p class="finding-word">
        <Icon name={icon} />{" "}
        <strong>
          <Words k={`result:${about}.outcome.${finding.outcome}.word`} />
        </strong>
      </p>
      <p class="finding-body">
        <Words
          k={`result:${about}.outcome.${finding.outcome}.body`}
          vars={{ missing, ...(known?.lastDay && { lastDay: known.lastDay }), ...vars }}
        />
      </p>
      {children}
      {known && <SourceNote ids={known.sources} />}
    </div>
  );
}
