import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawCode, fixture, photo, qr } from "./support/codes.ts";
import {
  expectRecognised,
  givePhoto,
  MY_NUMBER,
  openScan,
  problem,
  recognised,
  scanAgain,
  typeCode,
} from "./support/scan.ts";
import { PROJECT } from "./support/site.ts";
import { expect, type Page, test } from "./support/test.ts";
import { tracesOf } from "./support/traces.ts";
import { say } from "./support/words.ts";

const KYOKAI = "https://www.kyoukaikenpo.or.jp/electronic_application";

test.describe("a photo", () => {
  test("of the insurer's address names the host and opens it only by a tap", async ({ page }) => {
    await openScan(page);
    await givePhoto(page, await qr(KYOKAI));
    await expectRecognised(page, "url.kyokai", "S0");
    await expect(recognised(page).locator(".host bdi")).toHaveText("www.kyoukaikenpo.or.jp");
    const way = recognised(page).getByRole("link", { name: say("en", "codes:open") });
    await expect(way).toHaveAttribute("href", KYOKAI);
    await expect(way).toHaveAttribute("target", "_blank");
    await expect(way).toHaveAttribute("rel", /noopener/);
    await expect(page).toHaveURL("/en/scan/");
  });

  test("of a drawn card is named, not read, and leads to the two dates", async ({ page }) => {
    await openScan(page);
    await givePhoto(page, fixture("drawn-card.jpg"));
    await expectRecognised(page, "unknown.text", "S2");
    await expect(recognised(page)).toContainText(say("en", "scan:result.notKept"));
    await expect(recognised(page)).toContainText(say("en", "scan:result.proves"));
    await page.locator("[data-action=to-dates]").click();
    await expect(page.locator("main[data-page=check] h1")).toBeFocused();
    await expect(page.locator("#issuedOn-year")).toHaveValue("");
  });

  test("of a leaflet's code in another square symbol is read too", async ({ page }) => {
    await openScan(page);
    for (const symbology of ["DataMatrix", "rMQRCode", "MicroQRCode", "Aztec"]) {
      const drawn = await drawCode("CH1", symbology);
      if (!drawn) throw new Error(`no ${symbology} was drawn`);
      await givePhoto(page, drawn);
      await expectRecognised(page, "mgmt.known", "S0");
      await scanAgain(page);
    }
  });

  test("of every part of a split code reads the whole", async ({ page }) => {
    await openScan(page);
    await givePhoto(page, fixture("append-V155.png"));
    await expectRecognised(page, "rx.jahis", "S2");
  });

  test("of one part after another reads the whole", async ({ page }) => {
    await openScan(page);
    for (const [part, category] of [
      ["V152", "multi.partial"],
      ["V153", "multi.partial"],
      ["V154", "rx.jahis"],
    ] as const) {
      await givePhoto(page, fixture(`append-${part}.png`));
      await expectRecognised(page, category, "S2");
      await scanAgain(page);
    }
  });

  test("without a code says so, and the next photo is read", async ({ page }) => {
    await openScan(page);
    await givePhoto(page, photo(readFileSync(join(PROJECT, "public/icons/icon-512.png")), "icon.png"));
    await expect(problem(page)).toHaveAttribute("data-scan-problem", "no-code");
    await expect(page.getByRole("alert")).toContainText(say("en", "scan:errors.no-code"));
    await givePhoto(page, await qr("CH1"));
    await expectRecognised(page, "mgmt.known", "S0");
    await scanAgain(page);
    await expect(problem(page)).toHaveCount(0);
  });

  test("that is no picture says so", async ({ page }) => {
    await openScan(page);
    for (const name of ["notes.txt", "broken.png"]) {
      await givePhoto(page, { name, mimeType: "image/png", buffer: Buffer.from("not a picture") });
      await expect(problem(page)).toHaveAttribute("data-scan-problem", "not-an-image");
    }
    await expect(page.getByRole("alert")).toContainText(say("en", "scan:errors.not-an-image"));
  });

  test("chosen twice in a row is read twice", async ({ page }) => {
    await openScan(page);
    const same = await qr("CH1");
    for (let turn = 0; turn < 2; turn += 1) {
      await givePhoto(page, same);
      await expectRecognised(page, "mgmt.known", "S0");
      await scanAgain(page);
    }
  });

  test("with a My Number among other codes is answered for the My Number", async ({ page, browser }) => {
    const sheet = await browser.newPage({ serviceWorkers: "block" });
    const images = await Promise.all([KYOKAI, MY_NUMBER, "CH1"].map(qr));
    await sheet.setContent(
      images.map(({ buffer }) => `<img src="data:image/png;base64,${buffer.toString("base64")}">`).join(" "),
    );
    const together = photo(await sheet.screenshot({ fullPage: true }), "sheet.png");
    await sheet.close();
    await openScan(page);
    await givePhoto(page, together);
    await expectRecognised(page, "mynumber", "S3");
  });

  test("is still answered when the decoder cannot be loaded: with the other ways", async ({
    page,
    context,
    strays,
  }) => {
    await context.route("**/*.wasm", (route) => route.abort());
    await openScan(page);
    await givePhoto(page, await qr("CH1"));
    await expect(problem(page)).toHaveAttribute("data-scan-problem", "decoder");
    await expect(page.getByRole("alert")).toContainText(say("en", "scan:errors.decoder"));
    await typeCode(page, "CH1");
    await expectRecognised(page, "mgmt.known", "S0");
    strays.splice(0);
  });
});

test.describe("what is typed", () => {
  test("as on the leaflet explains the leaflet in every language", async ({ page }) => {
    for (const tag of ["ja", "ja-simple", "en"] as const) {
      await openScan(page, `/${tag}/scan/`);
      await typeCode(page, tag === "ja" ? "ＣＨ１" : "ch1 ");
      await expectRecognised(page, "mgmt.known", "S0");
      await expect(page.locator("main .steps li")).not.toHaveCount(0);
    }
  });

  test("empty asks for the letters and puts the focus there", async ({ page }) => {
    await openScan(page);
    await typeCode(page, "  ");
    await expect(problem(page)).toHaveAttribute("data-scan-problem", "typed-empty");
    await expect(page.locator("[data-scan-typed]")).toBeFocused();
  });

  test("is sent by the Enter key too", async ({ page }) => {
    await openScan(page);
    await page.locator("[data-scan-typed]").fill("CH1");
    await page.keyboard.press("Enter");
    await expectRecognised(page, "mgmt.known", "S0");
    await expect(page).toHaveURL("/en/scan/");
  });
});

test.describe("a My Number", () => {
  const nothingLeft = async (page: Page) => {
    const traces = JSON.stringify(await tracesOf(page));
    for (const part of [MY_NUMBER, "9018", "123456", "１２３４"]) expect(traces).not.toContain(part);
  };

  test("by photo is neither shown nor kept", async ({ page }) => {
    await openScan(page);
    await givePhoto(page, await qr(MY_NUMBER));
    await expectRecognised(page, "mynumber", "S3");
    await expect(recognised(page)).toContainText(say("en", "scan:result.notKept"));
    await nothingLeft(page);
    await scanAgain(page);
    await nothingLeft(page);
  });

  test("typed is gone from its field at once, also on the way back", async ({ page }) => {
    await openScan(page);
    for (const typed of [MY_NUMBER, "1234-5678-9018", "１２３４ ５６７８ ９０１８"]) {
      await typeCode(page, typed);
      await expectRecognised(page, "mynumber", "S3");
      await nothingLeft(page);
      await scanAgain(page);
      await expect(page.locator("[data-scan-typed]")).toHaveValue("");
      await nothingLeft(page);
    }
    await page.locator("footer a[href='/en/about/']").click();
    await expect(page.locator("main[data-page=about]")).toBeVisible();
    await page.goBack();
    await expect(page.locator("[data-scan-typed]")).toHaveValue("");
    await nothingLeft(page);
  });

  test("leaves the field also when it was typed and never sent", async ({ page }) => {
    await openScan(page);
    await page.locator("[data-scan-typed]").fill(MY_NUMBER);
    await page.reload();
    await expect(page.locator("[data-scan-typed]")).toHaveValue("");
    await nothingLeft(page);
  });
});
