import type { Day } from "../domain/day.ts";
import { Layout } from "../ui/components/Layout.tsx";
import { Notices } from "../ui/components/Notices.tsx";
import { type View, ViewContext } from "../ui/context.ts";
import type { Services } from "../ui/services.ts";
import type { Loaded } from "./loaded.ts";

export interface ShellProps {
  readonly loaded: Loaded;
  readonly search: string;
  readonly state: unknown;
  readonly today: Day | null;
  readonly asOf: boolean;
  readonly clockWrong: boolean;
  readonly services: Services;
  readonly go: View["go"];
  readonly remember: View["remember"];
}

/** One page in its frame; the same tree in the built file and in the browser. */
export function Shell({ loaded, clockWrong, ...rest }: ShellProps) {
  const { Page, translator, locale, route } = loaded;
  const view: View = { ...rest, translator, locale, route };
  return (
    <ViewContext.Provider value={view}>
      <Layout notices={<Notices clockWrong={clockWrong} />}>
        {/* A new page starts afresh; another language or query of the same page does not. */}
        <Page key={route.path} />
      </Layout>
    </ViewContext.Provider>
  );
}
