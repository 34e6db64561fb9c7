import { useEffect, useRef, useState } from "preact/hooks";
import { FACTS } from "../content/freshness.ts";
import type { Day } from "../domain/day.ts";
import { addressOf, pathOf } from "./address.ts";
import { dayFromQuery, onDayChange, today as todayNow } from "./clock.ts";
import { describeDocument } from "./document.ts";
import { type Loaded, load } from "./loaded.ts";
import { onNavigate } from "./navigate.ts";
import { Shell } from "./Shell.tsx";
import { createServices } from "./services.ts";

const services = createServices();

/** Holds what is on screen, and changes it when the address changes. */
export function App({ first }: { readonly first: Loaded }) {
  const [loaded, setLoaded] = useState(first);
  // The first render repeats the built file exactly; query, state and day come right after.
  const [search, setSearch] = useState("");
  const [state, setState] = useState<unknown>(null);
  const [realDay, setRealDay] = useState<Day | null>(null);
  const moved = useRef<{ readonly back: boolean } | null>(null);
  const shownAt = useRef("");
  const places = useRef(new Map<string, number>());

  useEffect(() => {
    // Pages are drawn after the browser would scroll, so their places are kept here, in memory only.
    history.scrollRestoration = "manual";
    shownAt.current = location.pathname + location.search;
    setSearch(location.search);
    setState(history.state);
    setRealDay(todayNow());
    // Opened by its own address, such as a link from an adviser: reload and back show the first screen instead.
    if (first.route.quiet) history.replaceState(null, "", pathOf(first.locale, ""));
    const stopDay = onDayChange(setRealDay);
    const stopMoves = onNavigate(async ({ href, quiet, back, isNewest }) => {
      places.current.set(shownAt.current, scrollY);
      const target = new URL(href, location.origin);
      const address = addressOf(target.pathname, target.search);
      const next = address && (await load(address).catch(() => null));
      if (!isNewest()) return;
      // The old version's files may be gone after an update: let the browser fetch the page itself.
      if (!next) return location.reload();
      moved.current = { back };
      shownAt.current = href;
      setLoaded(next);
      setSearch(target.search);
      setState(quiet ? null : history.state);
    });
    return () => {
      stopDay();
      stopMoves.stop();
    };
  }, [first]);

  useEffect(() => {
    describeDocument(loaded);
    if (!moved.current) return;
    const { back } = moved.current;
    moved.current = null;
    scrollTo(0, back ? (places.current.get(shownAt.current) ?? 0) : 0);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [loaded]);

  const asked = dayFromQuery(search);
  const remember = (data: unknown) => {
    history.replaceState(data, "");
  };
  const go = (href: string, data: unknown = null) => {
    history.pushState(data, "", href);
    dispatchEvent(new Event("navigate-here"));
  };
  return (
    <Shell
      loaded={loaded}
      search={search}
      state={state}
      today={realDay && (asked ?? realDay)}
      asOf={asked !== null && realDay !== null}
      clockWrong={realDay !== null && realDay < FACTS.checkedOn}
      services={services}
      go={go}
      remember={remember}
    />
  );
}
