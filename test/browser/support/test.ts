import { test as base, expect, type Locator, type Page } from "@playwright/test";

interface Watched {
  /** Problems a page had on the side. Emptied by tests that cause one on purpose. */
  readonly strays: string[];
}

/** Notes everything no page of ours should do: errors, warnings, requests to other sites. */
export function watch(page: Page, strays: string[]): void {
  const own = (url: string) => /^(data|blob|about):/.test(url) || new URL(url).hostname === "127.0.0.1";
  page.on("pageerror", (error) => strays.push(`error: ${error.message}`));
  page.on("console", (message) => strays.push(`console ${message.type()}: ${message.text()}`));
  page.on("request", (request) => {
    if (!own(request.url())) strays.push(`request: ${request.url()}`);
  });
}

/** Every page of a test is watched; at its end nothing may have gone wrong on the side. */
export const test = base.extend<Watched>({
  strays: [
    async ({ context }, use) => {
      const strays: string[] = [];
      context.on("page", (page) => watch(page, strays));
      await use(strays);
      expect(strays, "what went wrong on the side").toEqual([]);
    },
    { auto: true },
  ],
});

/** Patient, because a busy machine is no fault of the site. */
const patient = expect.configure({ timeout: 15_000 });
export { patient as expect, type Locator, type Page };

/** Resolves when the page's scripts run. */
export async function alive(page: Page): Promise<void> {
  await page.locator("#app[data-alive]").waitFor({ state: "attached" });
}

/** Opens a path and waits until the page's scripts run. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}
