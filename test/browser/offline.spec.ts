import { rmSync } from "node:fs";
import type { Route } from "../../src/content/routes.ts";
import { qr } from "./support/codes.ts";
import { checkSpecimen } from "./support/dates.ts";
import { expectRecognised, givePhoto, openScan, typeCode } from "./support/scan.ts";
import {
  copyOfSite,
  readyForOffline,
  type StaticServer,
  serveFolder,
  withoutHttpCache,
} from "./support/servers.ts";
import { pagesIn, sampleIn, TAGS } from "./support/site.ts";
import { alive, expect, open, type Page, test } from "./support/test.ts";
import { say } from "./support/words.ts";

test.use({ serviceWorkers: "allow", trace: "off" });

/** Opens a page of the kept copy and sees the right one. */
async function expectPage(page: Page, address: string, route: Route, locale: string) {
  await open(page, address);
  await expect(page.locator(`main[data-page="${route.page}"] h1`).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  // A page that must leave no trace does not write its title either.
  if (!route.quiet) expect(await page.title()).toContain(say(locale as "en", `${route.key}.title`));
}

test.describe("after one visit, with the server gone", () => {
  let server: StaticServer;
  let site = "";

  let copy = "";
  test.beforeAll(() => {
    copy = copyOfSite();
  });
  test.afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.beforeEach(async ({ page }) => {
    server = await serveFolder(copy);
    site = server.url;
    await page.goto(`${site}/en/`);
    await readyForOffline(page);
    await server.close();
    await withoutHttpCache(page);
  });
  test.afterEach(() => server.close());

  test("pages of every kind open that were never opened before", async ({ page }) => {
    for (const { path, route, locale } of sampleIn("en")) await expectPage(page, site + path, route, locale);
  });

  test("pages in the other languages open, and the switch works", async ({ page }) => {
    const sample = [
      "",
      "scan",
      "check",
      "card/notice",
      "old-card/destroy",
      "register/phone-need",
      "counter/invalid",
    ];
    for (const tag of TAGS.filter((other) => other !== "en")) {
      for (const { path, route } of pagesIn(tag).filter(({ route }) => sample.includes(route.path))) {
        await expectPage(page, site + path, route, tag);
      }
    }
    await page.locator("a[data-locale=en]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("main h1")).toHaveText(say("en", "counter:invalid.title"));
  });

  test("a code in a photo is still read, and a typed one too", async ({ page }) => {
    await openScan(page, `${site}/en/scan/`);
    await givePhoto(page, await qr("CH1"));
    await expectRecognised(page, "mgmt.known", "S0");
    await openScan(page, `${site}/ja/scan/`);
    await typeCode(page, "CH1");
    await expectRecognised(page, "mgmt.known", "S0");
  });

  test("dates are still judged, kept and judged again", async ({ page }) => {
    await checkSpecimen(page, `${site}/en/check/`);
    await page.locator("[data-action=keep]").click();
    await expect(page.locator("[data-kept=saved]")).toBeVisible();
    await open(page, `${site}/en/cards/`);
    await expect(page.locator("[data-kept-card] [data-verdict]")).toBeVisible();
  });

  test("links made elsewhere open, whatever they carry", async ({ page }) => {
    for (const address of [
      "/en/?utm_source=chat&fbclid=x",
      "/en/card/notice/?utm_source=mail",
      "/en/card/notice",
      "/en/old-card/member-kind/?which=light-blue&ended-by=yes&on=2030-01-01",
    ]) {
      await open(page, site + address);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator("main")).not.toHaveAttribute("data-page", "not-found");
    }
    await expect(page.locator("[data-as-of='2030-01-01']")).toBeVisible();
    await expect(page.locator(".your-answers dt")).toHaveCount(2);
  });

  test("the bare address still leads to the language last used", async ({ page }) => {
    await open(page, `${site}/ja-simple/about/`);
    await page.goto(`${site}/`);
    await page.waitForURL("**/ja-simple/");
    await alive(page);
  });

  test("an address without a page says so", async ({ page }) => {
    for (const path of ["/en/no-such-page/", "/ja/old-card/no-such-step/", "/no-such-page/", "/zh/scan/"]) {
      await page.goto(site + path);
      await expect(page.locator("main[data-page=not-found] h1").first()).toBeVisible();
      await expect(page.locator("main a").first()).toHaveAttribute("href", /^\/(ja|ja-simple|en)\/$/);
    }
  });

  test("a missing file stays missing and never becomes a page", async ({ page, strays }) => {
    for (const path of ["/assets/no-such-file.js", "/icons/no-such-icon.png", "/en/no-such.json"]) {
      const answer = await page.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.text(),
            () => "nothing",
          ),
        path,
      );
      expect(answer).toBe("nothing");
    }
    expect(strays.splice(0).every((stray) => stray.includes("ERR_CONNECTION_REFUSED"))).toBe(true);
  });
});

test("the loss of the connection is told in words, and its return too", async ({ page, context }) => {
  await open(page, "/en/");
  const notice = page.locator("[data-offline]");
  await expect(notice).toHaveCount(0);
  await context.setOffline(true);
  await expect(notice).toHaveText(say("en", "common:offline"));
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
});

test("without a connection a scanned address says that it opens later", async ({ page, context }) => {
  await openScan(page);
  await typeCode(page, "https://www.kyoukaikenpo.or.jp/");
  await expectRecognised(page, "url.kyokai", "S0");
  await context.setOffline(true);
  await expect(page.locator("[data-recognised]")).toContainText(say("en", "codes:offlineOpen"));
  await expect(page.locator("[data-recognised] a[href^=http]")).toHaveCount(0);
});

test("with a service worker and a connection, an unknown address is still answered as unknown", async ({
  page,
}) => {
  await open(page, "/en/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  for (const path of ["/en/no-such-page/", "/no-such-page/"]) {
    await page.goto(path);
    await expect(page.locator("main[data-page=not-found] h1").first()).toBeVisible();
  }
});
