import { GUIDES } from "../../src/content/guides/index.ts";
import { expect, open, test } from "./support/test.ts";
import { keptOf, tracesOf } from "./support/traces.ts";
import { say } from "./support/words.ts";

const [first] = GUIDES.quiet.steps.need.options;

test("reading about safety leaves no address, no title and nothing kept behind", async ({ page }) => {
  await open(page, "/en/situations/");
  const title = await page.title();
  const length = await page.evaluate(() => history.length);
  await page.locator('main a[href="/en/quiet/"]').click();
  await expect(page.locator("main h1")).toHaveText(say("en", "quiet:need.title"));
  await page.locator(`main .options a`).first().click();
  await expect(page.locator("main h1")).toHaveText(say("en", `quiet:${first.next}.title`));
  expect(new URL(page.url()).pathname).toBe("/en/situations/");
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => history.length)).toBe(length);
  const kept = JSON.stringify(keptOf(await tracesOf(page)));
  expect(kept).not.toMatch(/quiet|tell-branch/);
});

test("one tap or the Escape key leaves at once, and back does not return", async ({ page }) => {
  await open(page, "/en/");
  await page.locator('main a[href="/en/situations/"]').click();
  await page.locator('main a[href="/en/quiet/"]').click();
  await expect(page.locator("main h1")).toHaveText(say("en", "quiet:need.title"));
  await page.keyboard.press("Escape");
  await expect(page.locator("main[data-page=home] h1")).toBeVisible();
  await page.goBack();
  await expect(page.locator("main[data-page=home] h1")).toBeVisible();
  await page.locator('main a[href="/en/situations/"]').click();
  await page.locator('main a[href="/en/quiet/"]').click();
  await page.locator("[data-action=leave-quickly]").click();
  await expect(page.locator("main[data-page=home] h1")).toBeVisible();
});

test("a link sent by an adviser opens, and reload shows the first screen", async ({ page }) => {
  await open(page, "/en/quiet/");
  await expect(page.locator("main h1")).toHaveText(say("en", "quiet:need.title"));
  expect(new URL(page.url()).pathname).toBe("/en/");
  await page.reload();
  await expect(page.locator("main[data-page=home] h1")).toBeVisible();
});

test("there is nothing to share, print or resume on the way", async ({ page }) => {
  await open(page, "/en/situations/");
  await page.locator('main a[href="/en/quiet/"]').click();
  await page.locator(`main .options a`).last().click();
  await expect(page.locator("main .share")).toHaveCount(0);
});
