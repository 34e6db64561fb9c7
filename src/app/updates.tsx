import { render } from "preact";
import type { Translator } from "../i18n/translator.ts";
import { UpdateBar } from "../ui/components/UpdateBar.tsx";
import { isHeld } from "./hold.ts";

/** `controllerchange` does not come on some phones (model-codebases §4 #7); reload by ourselves then. */
const RELOAD_ANYWAY_MS = 4000;

let reloaded = false;
function reloadOnce(): void {
  if (reloaded) return;
  reloaded = true;
  location.reload();
}

/** Has the worker fetch the decoder, then says that everything works without a connection. */
function fetchLater({ active }: ServiceWorkerRegistration): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    document.documentElement.dataset.offlineReady = "";
    dispatchEvent(new Event("offline-ready"));
  };
  active?.postMessage({ type: "FETCH_LATER" }, [port2]);
}

/**
 * Registers the service worker. A new version waits; a bar offers it when nothing unfinished is
 * on screen; the page reloads only after a tap.
 */
export function startUpdates(translator: Translator): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  void import("workbox-window").then(({ Workbox }) => {
    const workbox = new Workbox("/sw.js");
    const bar = document.createElement("div");
    document.body.append(bar);
    const hide = () => render(null, bar);
    const accept = () => {
      workbox.addEventListener("controlling", reloadOnce);
      workbox.messageSkipWaiting();
      setTimeout(reloadOnce, RELOAD_ANYWAY_MS);
    };
    const offer = () => {
      if (isHeld()) {
        addEventListener("hold-released", offer, { once: true });
        return;
      }
      render(<UpdateBar translator={translator} onAccept={accept} onLater={hide} />, bar);
    };
    workbox.addEventListener("waiting", offer);
    void navigator.serviceWorker.ready.then(fetchLater);
    void workbox.register().catch(() => undefined);
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) void workbox.update().catch(() => undefined);
    });
  });
}
