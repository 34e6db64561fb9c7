import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { NO_SERVICES } from "../../../src/build/no-services.ts";
import { ReviewContext } from "../../../src/build/review/context.tsx";
import { ExtraLines } from "../../../src/build/review/parts.tsx";
import { Say, WordTree } from "../../../src/build/review/words.tsx";
import { FACTS } from "../../../src/content/freshness.ts";
import { NOT_FOUND } from "../../../src/content/routes.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { type View, ViewContext } from "../../../src/ui/context.ts";

const WORDS = {
  page: {
    step: {
      lead: ["Use it until {{lastDay}}.", "Show the [[資格確認書]]."],
      novelty: "New.",
      find: ["hidden"],
    },
  },
};
const { translator, add } = createTranslator("en");
add("page", WORDS.page);

const view: View = {
  translator,
  locale: "en",
  route: NOT_FOUND,
  search: "",
  state: null,
  today: null,
  asOf: false,
  go: () => undefined,
  remember: () => undefined,
  services: NO_SERVICES,
};
const shown = (children: ComponentChildren): string =>
  renderToString(
    <ViewContext.Provider value={view}>
      <ReviewContext.Provider value={{ locale: "en", today: FACTS.checkedOn, words: WORDS }}>
        {children}
      </ReviewContext.Provider>
    </ViewContext.Provider>,
  );

describe("the words of the document", () => {
  it("are shown with the place of what the app puts in", () => {
    expect(shown(<Say k="page:step.lead.0" />)).toBe("Use it until ‹lastDay›.");
    expect(shown(<Say k="page:step.lead.1" />)).toContain('<span class="term" lang="ja">資格確認書</span>');
  });

  it("are listed whatever they are called, but for what is never shown", () => {
    const tree = shown(<WordTree k="page:step" />);
    expect(tree).toContain("New.");
    expect(tree).not.toContain("hidden");
  });

  it("show their key when they are not there", () => {
    const missing = (k: string) => `<code class="missing">${k}</code>`;
    expect(shown(<Say k="page:step.title" />)).toBe(missing("page:step.title"));
    expect(shown(<WordTree k="page:step" needs={["why"]} />)).toContain(missing("page:step.why"));
    expect(shown(<WordTree k="page:other" needs={["lead"]} />)).toContain(missing("page:other.lead"));
    expect(shown(<ExtraLines call={["nobody"]} links={["nowhere"]} />)).toContain(missing("nobody"));
  });
});
