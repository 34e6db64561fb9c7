import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Route } from "../content/routes.ts";
import type { Day } from "../domain/day.ts";
import type { LocaleTag } from "../i18n/locales.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Services } from "./services.ts";

/** What every page and component may use. Made in `app/`, replaced by plain objects in tests. */
export interface View {
  readonly translator: Translator;
  readonly locale: LocaleTag;
  readonly route: Route;
  /** Query of the address; empty until the page has come alive, as in the built file. */
  readonly search: string;
  /** What this history entry carries (typed dates); never in the address. */
  readonly state: unknown;
  /** The day in Japan, or the day of `?on=`; null until the page has come alive. */
  readonly today: Day | null;
  /** True while `?on=` shows another day. */
  readonly asOf: boolean;
  readonly go: (href: string, state?: unknown) => void;
  /** Keeps data with this history entry, so that reload and back show it again. */
  readonly remember: (state: unknown) => void;
  readonly services: Services;
}

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("a page was shown without its context");
  return view;
}
