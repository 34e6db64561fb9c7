import { expect, open, type Page, test } from "./support/test.ts";
import { say } from "./support/words.ts";

const state = (page: Page, id: string) => page.locator(`[data-phone="${id}"] [data-open]`).first();

/** Moments by the clock of Japan, whatever the phone's own zone. */
const at = (page: Page, japan: string) => page.clock.setFixedTime(new Date(`${japan}:00+09:00`));

for (const timezoneId of ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"]) {
  test.describe(`on a phone set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("a holiday Monday sends the caller to Tuesday 8:30 in Japan (TEL-06)", async ({ page }) => {
      await at(page, "2026-11-23T10:00");
      await open(page, "/en/phones/");
      await expect(state(page, "kyokai")).toHaveAttribute("data-open", "closed");
      await expect(state(page, "kyokai")).toContainText("Tuesday");
      await expect(state(page, "kyokai")).toContainText("November 24, 2026");
      await expect(state(page, "kyokai")).toContainText("8:30");
      await expect(state(page, "my-number")).toHaveAttribute("data-open", "open");
    });

    test("a working day says until when", async ({ page }) => {
      await at(page, "2026-11-24T16:59");
      await open(page, "/en/phones/");
      await expect(state(page, "kyokai")).toHaveText(say("en", "common:phone.openUntil", { to: "17:15" }));
    });

    test("New Year is closed", async ({ page }) => {
      await at(page, "2026-12-31T11:00");
      await open(page, "/ja-simple/phones/");
      await expect(state(page, "my-number")).toHaveAttribute("data-open", "closed");
    });
  });
}

test("every number is shown, costs are named, and calling needs a tap", async ({ page }) => {
  await open(page, "/en/phones/");
  for (const box of await page.locator("[data-phone]").all()) {
    const link = box.locator('a[href^="tel:"]');
    const number = ((await link.textContent()) ?? "").replaceAll("-", "");
    expect(await link.getAttribute("href")).toBe(`tel:${number}`);
    await expect(box).toContainText(
      new RegExp(`${say("en", "common:phone.free")}|${say("en", "common:phone.charged")}`),
    );
  }
});

test("a branch with a sourced number shows it, another leads to the official site", async ({ page }) => {
  await open(page, "/en/phones/");
  await page.locator("[data-branch-select]").selectOption("tokyo");
  await expect(page.locator('[data-branch="tokyo"] a[href^="tel:"]')).toBeVisible();
  await page.locator("[data-branch-select]").selectOption("okinawa");
  await expect(page.locator('[data-branch="okinawa"]')).toContainText(say("en", "phones:branch.noPhone"));
  await expect(
    page.locator('[data-branch="okinawa"] a[href^="https://www.kyoukaikenpo.or.jp/"]'),
  ).toBeVisible();
  await expect(page.locator('[data-branch="okinawa"] a[href^="tel:"]')).toHaveCount(0);
});
