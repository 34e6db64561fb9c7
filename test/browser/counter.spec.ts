import { COUNTER, STAFF_SAYS } from "../../src/content/counter.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, open, test } from "./support/test.ts";
import { say } from "./support/words.ts";

test("the sentence fills the screen, keeps it awake, can be turned round, and closes", async ({ page }) => {
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { wakeCalls: calls });
    Object.defineProperty(navigator, "wakeLock", {
      value: {
        request: (type: string) => {
          calls.push(`request ${type}`);
          return Promise.resolve({ release: () => Promise.resolve(void calls.push("release")) });
        },
      },
    });
  });
  const calls = () => page.evaluate(() => (window as typeof window & { wakeCalls: string[] }).wakeCalls);
  await open(page, "/en/counter/invalid/");
  await page.locator("[data-action=show]").click();
  const dialog = page.locator("[data-show]");
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(".show-ja")).toHaveText(say("ja", "counter:invalid.sayJa"));
  expect(await calls()).toEqual(["request screen"]);
  const letters = await dialog
    .locator(".show-ja")
    .evaluate((el) => Number.parseFloat(getComputedStyle(el).fontSize));
  expect(letters).toBeGreaterThanOrEqual(24);
  await dialog.getByRole("button").first().click();
  await expect(dialog.locator("[data-turned=true]")).toBeVisible();
  await expectAccessible(page);
  await page.locator("[data-action=show-close]").click();
  await expect(dialog).toHaveCount(0);
  expect(await calls()).toEqual(["request screen", "release"]);
  await expect(page.locator("[data-action=show]")).toBeFocused();
});

test("a browser that cannot keep the screen awake shows the sentence all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "wakeLock", {
      value: { request: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
    });
  });
  await open(page, "/ja/counter/certificate/");
  await page.locator("[data-action=show]").click();
  await expect(page.locator(".show-ja")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-show]")).toHaveCount(0);
});

test("buttons lie where a thumb reaches: in the lower half of the screen", async ({ page }) => {
  await open(page, "/en/counter/no-info/");
  await page.locator("[data-action=show]").click();
  for (const button of await page.locator(".show-actions .button").all()) {
    const box = await button.boundingBox();
    expect(box?.y).toBeGreaterThan(740 / 2);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test("every situation says to see the doctor first, and every staff sentence says what to do", async ({
  page,
}) => {
  for (const { id } of COUNTER) {
    await open(page, `/en/counter/${id}/`);
    await expect(page.locator("main .banner.warn").last()).toHaveText(say("en", "counter:first"));
  }
  await open(page, "/en/counter/");
  await expect(page.locator(".staff-do")).toHaveCount(STAFF_SAYS.length);
});
