import { readyForOffline } from "./support/servers.ts";
import { expect, open, type Page, test } from "./support/test.ts";
import { say } from "./support/words.ts";

const field = (page: Page) => page.locator("[data-search]");
const ready = (page: Page) => page.locator("[data-search-ready]").waitFor({ state: "attached" });
const hits = (page: Page) => page.locator("[data-hits] a");

test("what was found opens with a tap, and coming back shows the list again", async ({ page }) => {
  await open(page, "/en/search/");
  await field(page).fill("quit my job");
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator(".search-state")).toContainText(/\d+ results?/);
  await hits(page).first().click();
  await expect(page.locator("main h1")).toBeVisible();
  expect(new URL(page.url()).search).not.toContain("quit");
  await page.goBack();
  await expect(field(page)).toHaveValue("quit my job");
  await expect(hits(page).first()).toBeVisible();
});

test("nothing that is typed leaves the page: no request, no address, nothing kept", async ({ page }) => {
  await open(page, "/en/search/");
  await ready(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await field(page).fill("zyxwv");
  await expect(page.locator(".search-state")).toHaveText(say("en", "search:none"));
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain("zyxwv");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie);
  expect(kept).not.toContain("zyxwv");
});

test("a suggestion fills the field, in Japanese too", async ({ page }) => {
  await open(page, "/ja/search/");
  await page.locator(".chips button").nth(1).click();
  await expect(field(page)).toBeFocused();
  await expect(hits(page).first()).toBeVisible();
});

test("a search that cannot be loaded says so, and can be tried again", async ({ page, strays }) => {
  let broken = true;
  await page.route(/assets\/searching-.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await open(page, "/en/search/");
  await expect(page.locator("[data-search-failed]")).toContainText(say("en", "search:failed"));
  broken = false;
  await page.locator("[data-search-failed] button").click();
  await ready(page);
  strays.length = 0;
});

test.describe("with the service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("the search works without a connection", async ({ page, context }) => {
    await open(page, "/en/");
    await readyForOffline(page);
    await context.setOffline(true);
    await page.locator('main a[href="/en/search/"]').click();
    await field(page).fill("hokensho");
    await expect(hits(page).first()).toBeVisible();
    await hits(page).first().click();
    await expect(page.locator("main h1")).toBeVisible();
  });
});
