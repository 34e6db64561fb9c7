import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Day } from "../../domain/day.ts";
import { type CardDateName, type CheckDraft, type FormResult, readForm } from "../check-form.ts";
import { DateFieldset, fieldsOfDay, fillDate, typedDate } from "../components/DateFieldset.tsx";
import { ErrorSummary } from "../components/ErrorSummary.tsx";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { DayText, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import { CertificateFace, Icon } from "../drawings/index.ts";
import { useHref } from "../href.ts";

/** What this history entry remembers: fields as typed, or dates that a known code layout gave. */
function draftOf(state: unknown): CheckDraft | null {
  const { draft, dates } = (state ?? {}) as {
    draft?: CheckDraft;
    dates?: Partial<Record<CardDateName, Day>>;
  };
  if (draft) return draft;
  if (!dates?.issuedOn || !dates.expiresOn) return null;
  return { issuedOn: fieldsOfDay(dates.issuedOn), expiresOn: fieldsOfDay(dates.expiresOn) };
}

/** The two printed dates, typed and confirmed. Nothing else is asked. */
export default function Check() {
  const { today, translator, state, remember, go, services } = useView();
  const href = useHref();
  const [result, setResult] = useState<FormResult | null>(null);
  const [place, setPlace] = useState<CardDateName | "both">("both");
  const look = useRef<HTMLDivElement>(null);
  const draft = useMemo(() => draftOf(state), [state]);

  useEffect(() => services.hold(), [services]);
  useEffect(() => {
    if (result?.kind === "odd") look.current?.focus();
  }, [result]);
  useEffect(() => {
    document.title = `${result?.kind === "problems" ? translator.plain("check:errorPrefix") : ""}${translator.plain("check:page.title")}`;
  }, [result, translator]);

  const typed = (): CheckDraft => ({ issuedOn: typedDate("issuedOn"), expiresOn: typedDate("expiresOn") });
  const keep = () => remember({ draft: typed() });
  const edited = () => {
    keep();
    // What was found odd was about the dates as they stood before.
    if (result?.kind === "odd") setResult(null);
  };
  const show = (issuedOn: string, expiresOn: string) =>
    go(href("result"), { issuedOn, expiresOn, draft: typed() });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!today) return;
    keep();
    const read = readForm(typed(), today, translator);
    if (read.kind === "ok") show(read.issuedOn, read.expiresOn);
    else setResult(read);
  };
  const problems = result?.kind === "problems" ? result.problems : [];

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHead />
      <p class="lead">
        <Text k="check:lead" />
      </p>
      <div class="face">
        <CertificateFace highlight={place} title={translator.plain("check:face")} />
      </div>
      <noscript>
        <p class="banner warn">
          <Text k="check:noscript" />
        </p>
      </noscript>
      <form onSubmit={submit} noValidate class="needs-script">
        {(["issuedOn", "expiresOn"] as const).map((which) => (
          <DateFieldset
            key={which}
            which={which}
            problems={problems}
            initial={draft?.[which] ?? null}
            onFocus={() => setPlace(which)}
            onInput={edited}
          >
            {result?.kind === "problems" && result.slips[which].length > 0 && (
              <p class="slips">
                <Text k="check:slip" />{" "}
                {result.slips[which].map((d) => (
                  <button
                    key={d}
                    type="button"
                    class="chip"
                    onClick={() => {
                      fillDate(which, fieldsOfDay(d));
                      keep();
                    }}
                  >
                    <DayText day={d} />
                  </button>
                ))}
              </p>
            )}
          </DateFieldset>
        ))}
        {result?.kind === "odd" && (
          <div ref={look} class="banner warn" tabIndex={-1} role="alert" data-odd>
            <h2>
              <Icon name="warning" /> <Text k="check:oddTitle" />
            </h2>
            <p>
              <DayText day={result.issuedOn} /> → <DayText day={result.expiresOn} />
            </p>
            <ul>
              {result.oddities.map(({ kind }) => (
                <li key={kind} data-oddity={kind}>
                  <Words k={`check:odd.${kind}`} />
                </li>
              ))}
            </ul>
            <div class="actions">
              <button
                type="button"
                class="button"
                data-action="as-printed"
                onClick={() => show(result.issuedOn, result.expiresOn)}
              >
                <Text k="check:oddSame" />
              </button>
              <button
                type="button"
                class="button second"
                onClick={() => {
                  setResult(null);
                  document.getElementById("issuedOn-year")?.focus();
                }}
              >
                <Text k="check:oddFix" />
              </button>
            </div>
          </div>
        )}
        <button type="submit" class="button wide" data-action="check">
          <Text k="check:submit" />
        </button>
      </form>
      <p>
        <PageLink to="">
          <Text k="check:other" />
        </PageLink>
      </p>
    </>
  );
}
