import { hydrate } from "preact";
import { App } from "./app/App.tsx";
import { addressOf, pathOf, strangeAddress } from "./app/address.ts";
import { load } from "./app/loaded.ts";
import { startUpdates } from "./app/updates.tsx";
import { NOT_FOUND } from "./content/routes.ts";
import { furiganaShown } from "./storage/settings.ts";

/** Brings the built page to life: language and words first, the service worker last. */
async function start(): Promise<void> {
  const root = document.getElementById("app") as HTMLElement;
  const builtAs = root.dataset.page;
  const asked = addressOf(location.pathname, location.search);
  if (builtAs === "not-found" && asked && asked.route !== NOT_FOUND) {
    // A page of ours under an address the host does not know: capitals, an old spelling.
    location.replace(`${pathOf(asked.locale, asked.route.path)}${location.search}${location.hash}`);
    return;
  }
  const address = asked ?? strangeAddress(document.documentElement.lang);
  if (!furiganaShown()) document.documentElement.classList.add("no-furigana");
  const route = builtAs === "not-found" ? NOT_FOUND : address.route;
  const loaded = await load({ ...address, route });
  // An offline copy arrives as an empty frame, which is filled rather than matched.
  if (builtAs === "frame" || builtAs === "not-found") root.replaceChildren();
  hydrate(<App first={loaded} />, root);
  root.dataset.alive = "";
  startUpdates(loaded.translator);
  setTimeout(() => document.querySelector<HTMLFormElement>("form[data-sent-early]")?.requestSubmit());
}

void start();
