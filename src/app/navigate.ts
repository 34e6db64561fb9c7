import { addressOf } from "./address.ts";

/** True for a plain left click on a link that this app can show itself. */
function appLink(
  event: MouseEvent,
): { readonly href: string; readonly state: unknown; readonly quiet: boolean } | null {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return null;
  }
  const link = event.composedPath().find((el): el is HTMLAnchorElement => el instanceof HTMLAnchorElement);
  if (!link?.href || link.target === "_blank" || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  const address = url.origin === location.origin ? addressOf(url.pathname, url.search) : null;
  if (!address) return null;
  const samePage = url.pathname === location.pathname && url.search === location.search;
  if (samePage && url.hash) return null;
  // The same page in another language, or back to the form: what was typed goes along.
  const state: unknown = link.dataset.keepsState === undefined ? null : history.state;
  const quiet = address.route.quiet ?? false;
  return { href: url.pathname + url.search + url.hash, state, quiet };
}

export interface Move {
  /** Path and query of the page to show. */
  readonly href: string;
  /** Shown without an address of its own: the device's history keeps the page before it. */
  readonly quiet: boolean;
  /** By back or forward: the reader returns to where they were on the page. */
  readonly back: boolean;
  /** Turns false when a later move overlaps: a page that loads slowly must not cover the one asked for after it. */
  readonly isNewest: () => boolean;
}

const here = (): string => location.pathname + location.search;

/**
 * Tells when the address has changed, by a link, by back and forward, or by the app itself
 * (`navigate-here`), or a quiet page is wanted, for which the address stays as it is.
 */
export function onNavigate(show: (move: Move) => Promise<void>): { readonly stop: () => void } {
  let newest = 0;
  let shown = here();
  const move = (href: string, { quiet = false, back = false } = {}) => {
    const mine = ++newest;
    shown = here();
    void show({ href, quiet, back, isNewest: () => mine === newest });
  };
  const onMove = () => move(here());
  // A jump within the page (the skip link) is told like a move, but shows nothing new.
  const onPop = () => {
    if (here() !== shown) move(here(), { back: true });
  };
  const onClick = (event: MouseEvent) => {
    const link = appLink(event);
    if (link === null) return;
    event.preventDefault();
    if (link.quiet) return move(link.href, { quiet: true });
    if (link.href !== here()) history.pushState(link.state, "", link.href);
    onMove();
  };
  document.addEventListener("click", onClick);
  addEventListener("popstate", onPop);
  addEventListener("navigate-here", onMove);
  return {
    stop: () => {
      document.removeEventListener("click", onClick);
      removeEventListener("popstate", onPop);
      removeEventListener("navigate-here", onMove);
    },
  };
}
