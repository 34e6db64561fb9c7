import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { NO_SERVICES } from "../../src/build/no-services.ts";
import { FACTS } from "../../src/content/freshness.ts";
import { NOT_FOUND } from "../../src/content/routes.ts";
import { VOLATILE_FACTS } from "../../src/content/volatile-facts.ts";
import { addDays, type Day } from "../../src/domain/day.ts";
import { SourceNote } from "../../src/ui/components/PageHead.tsx";
import { type View, ViewContext } from "../../src/ui/context.ts";
import { TRANSLATORS } from "./translators.ts";

const [VOLATILE, REVIEW_BY] = Object.entries(VOLATILE_FACTS)[0] as [string, Day];
const STEADY = "VAL-08";

describe.each(TRANSLATORS)("the sources of a page in $locale", (translator) => {
  const shown = (today: Day | null, ...ids: readonly string[]): string => {
    const view: View = {
      translator,
      locale: translator.locale,
      route: NOT_FOUND,
      search: "",
      state: null,
      today,
      asOf: false,
      go: () => undefined,
      remember: () => undefined,
      services: NO_SERVICES,
    };
    return renderToString(
      <ViewContext.Provider value={view}>
        <SourceNote ids={ids} />
      </ViewContext.Provider>,
    );
  };

  it("come with a warning from the day after one of them should have been checked again", () => {
    expect(shown(REVIEW_BY, STEADY, VOLATILE)).not.toContain("data-stale-facts");
    const late = shown(addDays(REVIEW_BY, 1), STEADY, VOLATILE);
    expect(late).toContain("data-stale-facts");
    expect(late).toContain(`<time datetime="${REVIEW_BY}"`);
  });

  it("come with none while the page knows no day, nor for facts without a date of their own", () => {
    expect(shown(null, VOLATILE)).not.toContain("data-stale-facts");
    expect(shown(addDays(FACTS.reviewBy, 1), STEADY)).not.toContain("data-stale-facts");
  });
});
