import { addressOf } from "./address.ts";

/** True for a plain left click on a link that this app can show itself. */
function appLink(event: MouseEvent): string | null {
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
  return url.pathname + url.search + url.hash;
}

/**
 * Tells when the address has changed, by a link, by back and forward, or by the app itself
 * (`navigate-here`). Only the newest move counts when several overlap.
 */
export function onNavigate(show: () => Promise<void>): { readonly stop: () => void } {
  const onClick = (event: MouseEvent) => {
    const href = appLink(event);
    if (href === null) return;
    event.preventDefault();
    if (href !== location.pathname + location.search) history.pushState(null, "", href);
    void show();
  };
  const onMove = () => void show();
  document.addEventListener("click", onClick);
  addEventListener("popstate", onMove);
  addEventListener("navigate-here", onMove);
  return {
    stop: () => {
      document.removeEventListener("click", onClick);
      removeEventListener("popstate", onMove);
      removeEventListener("navigate-here", onMove);
    },
  };
}
