import { useEffect, useState } from "preact/hooks";
import type { Guide, GuideAnswers, GuideStep } from "../../domain/guide.ts";
import type { KeptProgress } from "../../storage/database.ts";
import { useView } from "../context.ts";
import { stepPath } from "./GuideParts.tsx";
import { PageLink } from "./links.tsx";
import { Text } from "./Text.tsx";

/** Guides whose progress is worth keeping: long walks, not short questions. */
const KEPT = new Set(["register"]);

/** Remembers on this device how far somebody went; forgets it at the end. */
export function useKeepProgress(
  guide: Guide,
  at: string,
  answers: GuideAnswers,
  kind: GuideStep["kind"],
): void {
  const { services, today, asOf } = useView();
  const alive = today !== null && !asOf;
  const serialised = JSON.stringify(answers);
  useEffect(() => {
    if (!alive || !KEPT.has(guide.id) || at === guide.start) return;
    void services
      .keeper()
      .then((keeper) =>
        kind === "end"
          ? keeper.deleteProgress(guide.id)
          : keeper.putProgress({ guide: guide.id, at, answers: JSON.parse(serialised) }),
      );
  }, [alive, guide, at, serialised, kind, services]);
}

/** Offers to go on where somebody stopped. */
export function Resume({ guide }: { readonly guide: Guide }) {
  const { services, translator } = useView();
  const [kept, setKept] = useState<KeptProgress | null>(null);
  useEffect(() => {
    if (!KEPT.has(guide.id)) return;
    let current = true;
    void services
      .keeper()
      .then((keeper) => keeper.progress(guide.id))
      .then((progress) => current && setKept(progress && guide.steps[progress.at] ? progress : null));
    return () => {
      current = false;
    };
  }, [guide, services]);
  if (!kept) return null;
  const forget = async () => {
    await (await services.keeper()).deleteProgress(guide.id);
    setKept(null);
  };
  return (
    <div class="banner info" data-resume>
      <p>
        <Text k="common:guide.resume" vars={{ label: translator.plain(`${guide.id}:${kept.at}.title`) }} />
      </p>
      <p class="actions">
        <PageLink to={stepPath(guide, kept.at)} query={kept.answers} class="button small">
          <Text k="common:guide.resumeGo" />
        </PageLink>
        <button type="button" class="quiet-button" onClick={forget}>
          <Text k="common:guide.forget" />
        </button>
      </p>
    </div>
  );
}
