import type { BrowserContext } from "@playwright/test";
import { HAND } from "../../src/content/routes.ts";
import { alive, expect, open, test } from "./support/test.ts";
import { say } from "./support/words.ts";

test.describe("the bare address", () => {
  const languages = (context: BrowserContext, tags: readonly string[]) =>
    context.addInitScript((list) => {
      Object.defineProperty(navigator, "languages", { get: () => list });
    }, tags);

  test("opens in the language chosen last time, whatever the browser says", async ({ page, context }) => {
    await languages(context, ["en"]);
    await open(page, "/ja-simple/");
    await page.goto("/");
    await page.waitForURL("**/ja-simple/");
    await alive(page);
    // One that is no longer offered counts for nothing.
    await page.evaluate(() => localStorage.setItem("language", "tlh"));
    await page.goto("/");
    await page.waitForURL("**/en/");
  });

  test("opens in the first of the browser's languages that is offered", async ({ browser, baseURL }) => {
    for (const [tags, path] of [
      [["en-GB", "ja"], "/en/"],
      [["vi-VN", "ja-JP", "en"], "/ja/"],
      [["ja-x-easy", "en"], "/ja-simple/"],
      [["vi-VN", "my"], "/en/"],
      [[], "/ja/"],
    ] as const) {
      await test.step(`${tags.join(", ") || "none"}: ${path}`, async () => {
        const context = await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: "block" });
        await languages(context, tags);
        const page = await context.newPage();
        await page.goto("/");
        await page.waitForURL(`**${path}`);
        await context.close();
      });
    }
  });

  test("carries the day of a reviewer along", async ({ page, context }) => {
    await languages(context, ["en"]);
    await page.goto("/?on=2030-01-01");
    await page.waitForURL("**/en/?on=2030-01-01");
    await expect(page.locator("[data-as-of='2030-01-01']")).toBeVisible();
  });
});

test.describe("from what is in the hand", () => {
  test("one tap says what each thing is, a second leads on", async ({ page }) => {
    for (const id of HAND) {
      await test.step(id, async () => {
        await open(page, "/en/");
        await page.locator(`.hand-${id} a`).click();
        await expect(page.locator(`main[data-page=kind][data-id=${id}]`)).toBeVisible();
        await expect(page.locator("main .answer")).toHaveText(/\S{2}/);
        await page.locator("main .actions a.button").first().click();
        await expect(page.locator("main[data-page]")).not.toHaveAttribute("data-page", /kind|not-found/);
        await expect(page.locator("main h1")).toBeFocused();
      });
    }
  });

  test("two taps from the first screen show a sentence for the staff at the counter", async ({ page }) => {
    await open(page, "/en/");
    await page.locator("main a[href='/en/counter/']").click();
    await page.locator("main a[href='/en/counter/invalid/']").click();
    await expect(page.locator("blockquote .say-ja")).toBeVisible();
    await expect(page.locator("blockquote")).toHaveAttribute("lang", "ja");
  });

  test("two taps lead to the first step of a way to register", async ({ page }) => {
    await open(page, "/en/");
    await page.locator("main a[href='/en/register/']").click();
    await page.locator("main a[href='/en/register/reader-bring/?route=reader']").click();
    await expect(page.locator("main[data-id=reader-bring] .steps li").first()).toBeVisible();
  });
});

test.describe("moving inside the app", () => {
  test("puts the focus on the heading and changes the title, also on the way back", async ({ page }) => {
    await open(page, "/en/");
    await expect(page).toHaveTitle(`${say("en", "home:page.title")} – ${say("en", "common:appName")}`);
    await page.locator("main a[href='/en/card/notice/']").click();
    await expect(page.locator("main h1")).toBeFocused();
    await expect(page).toHaveTitle(`${say("en", "kinds:notice.title")} – ${say("en", "common:appName")}`);
    await page.goBack();
    await expect(page.locator("main[data-page=home] h1")).toBeFocused();
    await expect(page).toHaveTitle(`${say("en", "home:page.title")} – ${say("en", "common:appName")}`);
  });

  test("does not load the document again", async ({ page }) => {
    await open(page, "/en/");
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator("footer a[href='/en/about/']").click();
    await expect(page.locator("main[data-page=about]")).toBeVisible();
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
  });

  test("begins at the top of the new page", async ({ page }) => {
    await open(page, "/en/");
    await page.locator("footer a[href='/en/about/']").click();
    await expect(page.locator("main[data-page=about] h1")).toBeInViewport();
  });

  test("keeps a day asked for with ?on= on every further page, and marks it", async ({ page }) => {
    await open(page, "/en/?on=2030-01-01");
    const mark = page.locator("[data-as-of='2030-01-01']");
    await expect(mark).toBeVisible();
    await expect(mark).toContainText(say("en", "common:asOf.leave"));
    await page.locator(".hand-old-card a").click();
    await expect(page.locator("main[data-page=kind]")).toBeVisible();
    await page.locator("main .actions a").first().click();
    await expect(page.locator("main[data-page=guide]")).toBeVisible();
    await page.locator("main .options a").first().click();
    await page.locator("a[data-locale=ja]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(mark).toBeVisible();
    expect(new URL(page.url()).searchParams.get("on")).toBe("2030-01-01");
  });

  test("goes back to today with the answers given so far", async ({ page }) => {
    await open(page, "/en/old-card/member-kind/?which=light-blue&ended-by=yes&on=2030-01-01");
    await page.locator("[data-as-of] a").click();
    await expect(page.locator("[data-as-of]")).toHaveCount(0);
    expect(page.url()).toMatch(/\/en\/old-card\/member-kind\/\?which=light-blue&ended-by=yes$/);
  });

  test("shows no other day for a date that does not exist", async ({ page }) => {
    await open(page, "/en/?on=2030-02-31");
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("[data-as-of]")).toHaveCount(0);
  });
});

test.describe("the language switch", () => {
  test("stays on the page and keeps the answers given so far", async ({ page }) => {
    await open(page, "/en/old-card/member-kind/?which=light-blue&ended-by=yes");
    await expect(page.locator(".your-answers dt")).toHaveCount(2);
    for (const tag of ["ja", "ja-simple", "en"] as const) {
      await page.locator(`a[data-locale=${tag}]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expect(page).toHaveURL(`/${tag}/old-card/member-kind/?which=light-blue&ended-by=yes`);
      await expect(page).toHaveTitle(new RegExp(say(tag, "common:appName")));
      await expect(page.locator(".your-answers dt")).toHaveCount(2);
      await expect(page.locator(`a[data-locale=${tag}]`)).toHaveAttribute("aria-current", "true");
    }
  });

  test("names every language in that language, in the same place on every page", async ({ page }) => {
    for (const path of ["/en/", "/en/scan/", "/ja/sources/", "/ja-simple/cards/"]) {
      await open(page, path);
      await expect(page.locator("header a[data-locale]")).toHaveText([
        "日本語",
        "やさしい にほんご",
        "English",
      ]);
    }
  });

  test("keeps dates that were being typed", async ({ page }) => {
    await open(page, "/en/check/");
    await page.locator("#issuedOn-year").fill("6");
    await page.locator("#expiresOn-month").fill("11");
    await page.locator("a[data-locale=ja]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(page.locator("#issuedOn-year")).toHaveValue("6");
    await expect(page.locator("#expiresOn-month")).toHaveValue("11");
  });

  test("keeps an answer that is on the screen", async ({ page }) => {
    await open(page, "/en/result/");
    await page.evaluate(() => {
      history.replaceState({ issuedOn: "2024-12-02", expiresOn: "2029-11-30" }, "");
    });
    await page.reload();
    await expect(page.locator("[data-verdict]")).toBeVisible();
    await page.locator("a[data-locale=ja]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(page.locator("[data-verdict]")).toBeVisible();
  });

  test("lets the readings of やさしい にほんご be hidden, and remembers it", async ({ page }) => {
    await open(page, "/ja-simple/card/certificate/");
    const reading = page.locator("main rt").first();
    await expect(reading).toBeVisible();
    await page.locator("[data-furigana]").click();
    await expect(reading).toBeHidden();
    await page.reload();
    await alive(page);
    await expect(reading).toBeHidden();
  });
});

test("an address without a page says so and leads to the start, in the language of the address", async ({
  page,
  strays,
}) => {
  const answer = await page.goto("/en/no-such-page/");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("main[data-page=not-found] h1").first()).toBeVisible();
  await page.locator("main a[href='/en/']").click();
  await expect(page.locator("main[data-page=home]")).toBeVisible();
  // The browser itself notes the status.
  expect(strays.splice(0)).toEqual([expect.stringContaining("404")]);
});
