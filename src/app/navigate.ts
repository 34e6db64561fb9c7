import { addressOf } from "./address.ts";

/** True for a plain left click on a link that this app can show itself. */
function appLink(event: MouseEvent): { readonly href: string; readonly state: unknown } | null {
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
  if (url.origin !== location.origin || !addressOf(url.pathname, url.search)) return null;
  const samePage = url.pathname === location.pathname && url.search === location.search;
  if (samePage && url.hash) return null;
  // The same page in another language, or back to the form: what was typed goes along.
  const state: unknown = link.dataset.keepsState === undefined ? null : history.state;
  return { href: url.pathname + url.search + url.hash, state };
}

/**
 * Tells when the address has changed, by a link, by back and forward, or by the app itself
 * (`navigate-here`). `isNewest` turns false when a later move overlaps: a page that loads slowly must not
 * cover the one that was asked for after it.
 */
export function onNavigate(show: (isNewest: () => boolean) => Promise<void>): { readonly stop: () => void } {
  let newest = 0;
  let shown = location.pathname + location.search;
  const onMove = () => {
    const mine = ++newest;
    shown = location.pathname + location.search;
    void show(() => mine === newest);
  };
  // A jump within the page (the skip link) is told like a move, but shows nothing new.
  const onPop = () => {
    if (location.pathname + location.search !== shown) onMove();
  };
  const onClick = (event: MouseEvent) => {
    const link = appLink(event);
    if (link === null) return;
    event.preventDefault();
    if (link.href !== location.pathname + location.search) history.pushState(link.state, "", link.href);
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
