import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};
/** Large files fetched when the browser is idle after the first visit: the decoder. */
declare const __LATER__: readonly PrecacheEntry[];
declare const __LOCALES__: readonly string[];
declare const __FALLBACK__: string;

const LATER_CACHE = "later-v1";

/** Pages kept whole, such as each first screen; any other address gets the frame of its language. */
async function page(url: URL): Promise<Response> {
  const path = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
  const whole = await matchPrecache(`${path}index.html`);
  if (whole) return whole;
  const locale = url.pathname.split("/")[1] ?? "";
  const tag = __LOCALES__.includes(locale) ? locale : __FALLBACK__;
  const frame = await matchPrecache(`/${tag}/frame.html`);
  return frame ?? fetch(url);
}

/** Fetches what is missing of the large files; each is named by its content, so old ones go. */
async function fetchLater(): Promise<void> {
  const cache = await caches.open(LATER_CACHE);
  const wanted = __LATER__.map(({ url }) => new URL(url, self.location.origin).href);
  for (const request of await cache.keys()) if (!wanted.includes(request.url)) await cache.delete(request);
  for (const url of wanted) if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
}

precacheAndRoute([...self.__WB_MANIFEST], {
  ignoreURLParametersMatching: [/.*/],
  cleanURLs: false,
  directoryIndex: "",
});
cleanupOutdatedCaches();

// Addresses with a file ending are assets: a missing one must stay missing, never become a page.
registerRoute(new NavigationRoute(({ url }) => page(url), { denylist: [/\/[^/]+\.[^/]+$/] }));
registerRoute(
  ({ url }) => __LATER__.some((entry) => new URL(entry.url, self.location.origin).href === url.href),
  async ({ request }) => (await (await caches.open(LATER_CACHE)).match(request)) ?? fetch(request),
);

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "SKIP_WAITING") void self.skipWaiting();
  if (event.data?.type === "FETCH_LATER") {
    event.waitUntil(fetchLater().then(() => event.ports[0]?.postMessage("ready")));
  }
});
