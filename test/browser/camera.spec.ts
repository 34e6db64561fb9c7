import {
  cameraMessage,
  cameraOptions,
  expectCameraOff,
  expectCameraOn,
  pretendCamera,
  spyOnCamera,
  startCamera,
  timesAsked,
} from "./support/camera.ts";
import { qr } from "./support/codes.ts";
import { checkSpecimen } from "./support/dates.ts";
import { expectRecognised, givePhoto, MY_NUMBER, openScan } from "./support/scan.ts";
import { expect, open, type Page, test } from "./support/test.ts";
import { tracesOf } from "./support/traces.ts";
import { say } from "./support/words.ts";

test.use({ launchOptions: cameraOptions });

const expectMessage = async (page: Page, key: string) => {
  await expect(cameraMessage(page)).toHaveAttribute("data-camera-message", key);
  await expect(page.locator(".camera-state")).toHaveText(say("en", key));
  await expect(page.locator("[data-action=camera-start]")).toBeVisible();
};

/** Stays on: every frame is looked at, none holds a code. */
const running = async (page: Page) => {
  await startCamera(page);
  await expect(page.locator(".camera-state")).toHaveText(say("en", "scan:camera.running"));
};

test.describe("the camera", () => {
  test.use({ permissions: ["camera"] });

  test("reads the code of a card held before it, goes off, and leaves no picture", async ({
    page,
    context,
  }) => {
    await spyOnCamera(context);
    await openScan(page);
    await startCamera(page);
    await expectRecognised(page, "url.kyokai", "S0");
    await expect(recognisedHost(page)).toHaveText("www.kyoukaikenpo.or.jp");
    await expectCameraOff(page);
    await expect(page.locator("video")).toHaveCount(0);
    expect(await timesAsked(page)).toBe(1);

    await page.locator("[data-action=scan-again]").click();
    await expect(page.locator("[data-action=camera-start]")).toBeVisible();
    expect(await timesAsked(page)).toBe(1);
    await startCamera(page);
    await expectRecognised(page, "url.kyokai", "S0");
    await expectCameraOff(page);
  });

  test("shows nothing more of a My Number card, not even the last picture", async ({ page, context }) => {
    const { buffer } = await qr(MY_NUMBER);
    await pretendCamera(context, `data:image/png;base64,${buffer.toString("base64")}`);
    await spyOnCamera(context);
    await openScan(page);
    await startCamera(page);
    await expectRecognised(page, "mynumber", "S3");
    await expectCameraOff(page);
    await expect(page.locator("video, canvas")).toHaveCount(0);
    expect(JSON.stringify(await tracesOf(page))).not.toContain("9018");
  });

  test("is not asked for before the tap", async ({ page, context }) => {
    await spyOnCamera(context);
    const decoder = page.waitForResponse(/\.wasm$/);
    await openScan(page);
    await decoder;
    expect(await timesAsked(page)).toBe(0);
    for (const path of ["/en/", "/en/check/", "/en/counter/"]) {
      await open(page, path);
      expect(await timesAsked(page)).toBe(0);
    }
  });

  test("is asked for with a sentence that says why, beside the button", async ({ page }) => {
    await openScan(page);
    await expect(page.locator(".camera")).toContainText(say("en", "scan:camera.why"));
    await expect(page.locator("video")).toHaveCount(0);
  });
});

const recognisedHost = (page: Page) => page.locator("[data-recognised] .host bdi");

test.describe("the camera goes off", () => {
  test.beforeEach(async ({ page, context }) => {
    await pretendCamera(context, "grey");
    await spyOnCamera(context);
    await openScan(page);
  });

  test("by its button", async ({ page }) => {
    await running(page);
    await expectCameraOn(page);
    await page.locator("[data-action=camera-stop]").click();
    await expectCameraOff(page);
    await expectMessage(page, "scan:camera.stopped");
  });

  test("when the page is left", async ({ page }) => {
    await running(page);
    await page.locator("footer a[href='/en/about/']").click();
    await expect(page.locator("main[data-page=about]")).toBeVisible();
    await expectCameraOff(page);
    await expect(page.locator("video")).toHaveCount(0);
  });

  test("when another tab or app comes to the front", async ({ page }) => {
    await running(page);
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expectCameraOff(page);
    await expectMessage(page, "scan:camera.stopped");
  });

  test("when a photo is chosen instead", async ({ page }) => {
    await running(page);
    await givePhoto(page, await qr("CH1"));
    await expectRecognised(page, "mgmt.known", "S0");
    await expectCameraOff(page);
  });

  test("after a minute, with a hint before", async ({ page }) => {
    await page.clock.install();
    await page.reload();
    await running(page);
    await page.clock.runFor(9000);
    await expect(page.locator(".camera-state")).toHaveText(say("en", "scan:camera.still"));
    await page.clock.runFor(52_000);
    await expectMessage(page, "scan:camera.timeout");
    await expectCameraOff(page);
  });

  test("also when the permission comes after the page was left", async ({ page, context }) => {
    await context.addInitScript(() => {
      const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        const stream = await real(constraints);
        await new Promise((allow) => Object.assign(window, { allow }));
        return stream;
      };
    });
    await page.reload();
    await startCamera(page);
    await expect(page.locator(".camera-state")).toHaveText(say("en", "scan:camera.asking"));
    await page.waitForFunction(() => "allow" in window);
    await page.locator("footer a[href='/en/about/']").click();
    await expect(page.locator("main[data-page=about]")).toBeVisible();
    await page.evaluate(() => (window as Window & { allow?: () => void }).allow?.());
    await expectCameraOff(page);
  });
});

test.describe("a camera that does not work has words for its reason, and a photo works all the same", () => {
  test.afterEach(async ({ page }) => {
    await givePhoto(page, await qr("CH1"));
    await expectRecognised(page, "mgmt.known", "S0");
  });

  test("not allowed", async ({ page }) => {
    await openScan(page);
    await startCamera(page);
    await expectMessage(page, "scan:errors.denied");
  });

  test("missing, busy, or refused by the phone", async ({ page }) => {
    await openScan(page);
    for (const [thrown, key] of [
      ["NotFoundError", "no-camera"],
      ["OverconstrainedError", "no-camera"],
      ["NotReadableError", "busy"],
      ["AbortError", "busy"],
      ["SecurityError", "denied"],
      ["UnknownError", "failed"],
    ] as const) {
      await page.evaluate((name) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("as pretended", name));
      }, thrown);
      await startCamera(page);
      await expectMessage(page, `scan:errors.${key}`);
    }
  });

  test("on without a picture", async ({ page, context }) => {
    await pretendCamera(context, "no-picture");
    await spyOnCamera(context);
    await openScan(page);
    await startCamera(page);
    await expectMessage(page, "scan:errors.black");
    await expectCameraOff(page);
  });

  test.describe("in the browser of a chat app", () => {
    test.use({
      userAgent:
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 Line/15.1.0",
    });
    test("not allowed", async ({ page }) => {
      await openScan(page);
      await startCamera(page);
      await expectMessage(page, "scan:errors.in-app-browser");
    });
  });
});

test.describe("on an address that is not secure", () => {
  const insecure = (baseURL = "") => baseURL.replace("127.0.0.1", "shikaku-guide.test");

  test.afterEach(({ baseURL, strays }) => {
    const expected = [`request: ${insecure(baseURL)}/`, "error: The Cross-Origin-Opener-Policy header"];
    const others = strays.splice(0).filter((stray) => !expected.some((start) => stray.startsWith(start)));
    expect(others).toEqual([]);
  });

  test("the camera says why, and a photo works", async ({ page, baseURL }) => {
    await openScan(page, `${insecure(baseURL)}/en/scan/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await startCamera(page);
    await expectMessage(page, "scan:errors.insecure");
    await givePhoto(page, await qr("CH1"));
    await expectRecognised(page, "mgmt.known", "S0");
  });

  test("a card is kept all the same", async ({ page, baseURL }) => {
    await checkSpecimen(page, `${insecure(baseURL)}/en/check/`);
    await page.locator("[data-action=keep]").click();
    await expect(page.locator("[data-kept=saved]")).toBeVisible();
  });
});
