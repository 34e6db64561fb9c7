import { test as base, expect as impatient, type Locator, type Page } from "@playwright/test";

interface Watched {
  /** Problems a page had on the side. Emptied by tests that cause one on purpose. */
  readonly strays: string[];
}

const isOwn = (url: string) => /^(data|blob|about):/.test(url) || new URL(url).hostname === "127.0.0.1";

/** Notes everything that no page of ours should do: errors, any word in the console, requests to other sites. */
export function watch(page: Page, strays: string[]): void {
  page.on("pageerror", (error) => strays.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (!message.text().includes("blocked by Playwright"))
      strays.push(`${message.type()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!isOwn(request.url())) strays.push(`request: ${request.url()}`);
  });
}

/** Every page of a test is watched; at its end nothing may have gone wrong on the side. */
export const test = base.extend<Watched>({
  // Most tests see the built files as a first visit does; those about the service worker let it in.
  serviceWorkers: "block",
  strays: [
    async ({ context }, use) => {
      const strays: string[] = [];
      context.on("page", (page) => watch(page, strays));
      await use(strays);
      impatient(strays, "what went wrong on the side").toEqual([]);
    },
    { auto: true },
  ],
});

/** Patient, because a busy machine is no fault of the site. */
export const expect = impatient.configure({ timeout: 15_000 });
export type { Locator, Page };

/** Resolves when the page's scripts run. */
export async function alive(page: Page): Promise<void> {
  await page.locator("#app[data-alive]").waitFor({ state: "attached" });
}

/** Opens a path and waits until the page's scripts run. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}
