import type { Day, Span } from "../../domain/day.ts";
import type { CoverChange, Facts } from "../../domain/facts.ts";
import type { Finding, Verdict } from "../../domain/judge.ts";
import type { Vars } from "../../i18n/translator.ts";
import { useView } from "../context.ts";
import { Icon, type IconName } from "../drawings/index.ts";
import { PageLink } from "./links.tsx";
import { SourceNote } from "./PageHead.tsx";
import { Text, Words } from "./Text.tsx";
import { Timeline } from "./Timeline.tsx";

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

function useMissing(): (finding: Finding) => string {
  const { translator } = useView();
  return (finding) =>
    finding.outcome === "cannot-tell"
      ? finding.missing.map((f) => translator.plain(`result:facts.${f}`)).join("・")
      : "";
}

function OneFinding({
  about,
  finding,
  vars = {},
  children,
}: {
  readonly about: "date" | "cover";
  readonly finding: Finding;
  readonly vars?: Vars;
  readonly children?: preact.ComponentChildren;
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

function Left({ left }: { readonly left: Span }) {
  const parts = (
    [
      ["years", left.years],
      ["months", left.months],
      ["days", left.days],
    ] as const
  ).filter(([, n]) => n > 0);
  const shown = left.years > 0 ? parts.filter(([unit]) => unit !== "days") : parts;
  if (parts.length === 0)
    return (
      <p class="left">
        <Text k="result:date.lastDayToday" />
      </p>
    );
  return (
    <p class="left">
      <Text k="result:date.left" />{" "}
      {(shown.length > 0 ? shown : parts).map(([unit, count]) => (
        <span key={unit} class="left-part">
          <Words k={`result:date.${unit}`} vars={{ count }} />{" "}
        </span>
      ))}
    </p>
  );
}

/** What the printed date says; says nothing about being insured. */
export function DateFinding({
  verdict,
  facts,
  today,
  compact = false,
}: {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly today: Day;
  readonly compact?: boolean;
}) {
  return (
    <section class="date-finding">
      {!compact && (
        <h2>
          <span class="number">1</span> <Text k="result:date.heading" />
        </h2>
      )}
      <OneFinding
        about="date"
        finding={verdict.date}
        vars={facts.issuedOn ? { issuedOn: facts.issuedOn } : {}}
      >
        {verdict.left && <Left left={verdict.left} />}
        {facts.issuedOn && facts.expiresOn && (
          <Timeline issuedOn={facts.issuedOn} expiresOn={facts.expiresOn} today={today} />
        )}
      </OneFinding>
    </section>
  );
}

const CHANGES: readonly CoverChange[] = [
  "none",
  "leaving-job",
  "left-job",
  "left-dependency",
  "turned-75",
  "joined-other-insurer",
  "unsure",
];

/** Whether the holder is still insured: only they can say, so they are asked. */
export function CoverFinding({
  verdict,
  facts,
  onChange,
}: {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly onChange: (change: CoverChange) => void;
}) {
  return (
    <section>
      <h2>
        <span class="number">2</span> <Text k="result:cover.heading" />
      </h2>
      <p>
        <Text k="result:cover.lead" />
      </p>
      <fieldset class="radios">
        <legend>
          <Text k="result:cover.question" />
        </legend>
        {CHANGES.map((change) => (
          <label key={change}>
            <input
              type="radio"
              name="cover"
              value={change}
              checked={facts.coverChange === change}
              onChange={() => onChange(change)}
            />
            <span>
              <Words k={`result:cover.options.${change}`} />
            </span>
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        <OneFinding about="cover" finding={verdict.cover} />
      </div>
    </section>
  );
}

/** Where each next action leads. */
const LEADS: Record<
  string,
  readonly { readonly to: string; readonly label: Parameters<typeof Text>[0]["k"] }[]
> = {
  "look-again": [{ to: "check", label: "result:action.go.check" }],
  "cannot-tell": [{ to: "check", label: "result:action.go.check" }],
  "show-it": [{ to: "counter/certificate", label: "result:action.go.counter" }],
  "prepare-next": [
    { to: "register", label: "result:action.go.register" },
    { to: "card/nothing", label: "result:action.go.get" },
  ],
  "get-valid": [
    { to: "card/nothing", label: "result:action.go.get" },
    { to: "register", label: "result:action.go.register" },
  ],
  "return-after-last-day": [{ to: "old-card/yellow-return", label: "result:action.go.return" }],
  "return-to-employer": [{ to: "old-card/yellow-return", label: "result:action.go.return" }],
  "return-to-insureds-employer": [{ to: "old-card/yellow-return", label: "result:action.go.return" }],
  "return-at-75": [{ to: "old-card/yellow-return", label: "result:action.go.return" }],
  destroy: [{ to: "old-card/yellow-destroy", label: "result:action.go.destroy" }],
  "old-card-guide": [{ to: "old-card", label: "result:action.go.old-card" }],
  register: [{ to: "register", label: "result:action.go.register" }],
};

/** The one next action. */
export function NextAction({ verdict }: { readonly verdict: Verdict }) {
  const { action } = verdict;
  const missing = useMissing()(action);
  return (
    <section
      class="next-action"
      data-next={action.outcome}
      data-next-rule={action.outcome === "cannot-tell" ? "" : action.ruleId}
    >
      <h2>
        <span class="number">3</span> <Text k="result:action.heading" />
      </h2>
      <div aria-live="polite">
        <p class="action-title">
          <strong>
            <Words k={`result:action.outcome.${action.outcome}.title`} />
          </strong>
        </p>
        <p>
          <Words k={`result:action.outcome.${action.outcome}.body`} vars={{ missing }} />
        </p>
      </div>
      <div class="actions">
        {(LEADS[action.outcome] ?? []).map(({ to, label }, i) => (
          <PageLink key={to} to={to} class={i === 0 ? "button" : "button second"}>
            <Text k={label} />
          </PageLink>
        ))}
      </div>
    </section>
  );
}
