import { rmSync } from "node:fs";
import { buildWithNewWord, NEW_WORD, type SecondBuild } from "./support/second-build.ts";
import { copyOfSite, portOf, readyForOffline, type StaticServer, serveFolder } from "./support/servers.ts";
import { alive, expect, open, type Page, test } from "./support/test.ts";
import { say } from "./support/words.ts";

test.use({ serviceWorkers: "allow" });
// One worker, so that the second build is made once.
test.describe.configure({ mode: "default" });

let first = "";
let second: SecondBuild;
let server: StaticServer;

test.beforeAll(() => {
  test.setTimeout(180_000);
  first = copyOfSite();
  second = buildWithNewWord();
});
test.afterAll(() => {
  rmSync(first, { recursive: true, force: true });
  second.remove();
});

test.beforeEach(async ({ page }) => {
  server = await serveFolder(first);
  await open(page, `${server.url}/en/about/`);
  await readyForOffline(page);
});
test.afterEach(() => server.close());

const bar = (page: Page) => page.locator("[data-update-bar]");
const footer = (page: Page) => page.locator("footer");

/** The new build takes the place of the first, at the same address. */
async function publish(): Promise<void> {
  const port = portOf(server);
  await server.close();
  server = await serveFolder(second.dist, port);
}

/** As when somebody comes back to the page: it looks for a new version then. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { sameDocument: true }));
const isSameDocument = (page: Page) => page.evaluate(() => "sameDocument" in window);

test("a new version is offered, changes nothing by itself, and comes with one reload when it is wanted", async ({
  page,
}) => {
  await mark(page);
  await publish();
  await comeBack(page);
  await expect(bar(page)).toBeVisible();
  await expect(bar(page)).toContainText(say("en", "common:update.text"));
  expect(await isSameDocument(page)).toBe(true);
  await expect(footer(page)).not.toContainText(NEW_WORD);
  await page.locator("footer a[href='/en/cards/']").click();
  await expect(page.locator("main[data-page=cards]")).toBeVisible();
  await expect(footer(page)).not.toContainText(NEW_WORD);
  await expect(bar(page)).toBeVisible();

  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await page.locator("[data-action=update-now]").click();
  await expect(footer(page)).toContainText(NEW_WORD);
  await alive(page);
  await expect(page.locator("main[data-page=cards]")).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await readyForOffline(page);
  expect(loads).toBe(1);
});

test("a new version put off stays away until the next visit, which offers it again", async ({ page }) => {
  await mark(page);
  await publish();
  await comeBack(page);
  await page.locator("[data-action=update-later]").click();
  await expect(bar(page)).toHaveCount(0);
  await page.locator("footer a[href='/en/']").click();
  await expect(page.locator("main[data-page=home]")).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  expect(await isSameDocument(page)).toBe(true);

  await page.reload();
  await expect(bar(page)).toBeVisible();
  await expect(footer(page)).not.toContainText(NEW_WORD);
});

/** A tab beside the busy one. What it is offered, the busy one has been offered too. */
const idleTab = async (page: Page): Promise<Page> => {
  const tab = await page.context().newPage();
  await open(tab, `${server.url}/en/about/`);
  return tab;
};

test("nothing is offered over a form that is being filled in", async ({ page }) => {
  const idle = await idleTab(page);
  await open(page, `${server.url}/en/check/`);
  await page.locator("#issuedOn-year").fill("6");
  await publish();
  await comeBack(page);
  await expect(bar(idle)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await page.locator("footer a[href='/en/']").click();
  await expect(page.locator("main[data-page=home]")).toBeVisible();
  await expect(bar(page)).toBeVisible();
});

test("nothing is offered while the camera is on", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined);
  });
  const idle = await idleTab(page);
  await open(page, `${server.url}/en/scan/`);
  await page.locator("[data-action=camera-start]").click();
  await expect(page.locator(".camera-state")).toHaveText(say("en", "scan:camera.asking"));
  await publish();
  await comeBack(page);
  await expect(bar(idle)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await page.locator("[data-action=camera-stop]").click();
  await expect(bar(page)).toBeVisible();
});

test("another tab is not reloaded under its reader, and still finds every page", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(other, `${server.url}/en/register/`);
  await mark(other);
  await publish();
  await comeBack(page);
  await page.locator("[data-action=update-now]").click();
  await expect(footer(page)).toContainText(NEW_WORD);
  expect(await isSameDocument(other)).toBe(true);
  await other.locator("footer a[href='/en/scan/']").click();
  await expect(other.locator("main[data-page=scan] h1")).toBeVisible();
  await other.locator("[data-scan-typed]").fill("CH1");
  await other.locator("[data-action=look-up]").click();
  await expect(other.locator("[data-recognised='mgmt.known']")).toBeVisible();
});
