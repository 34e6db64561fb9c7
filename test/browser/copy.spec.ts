import { readFileSync } from "node:fs";
import { expectAccessible } from "./support/axe.ts";
import { type Photo, photo, qr } from "./support/codes.ts";
import { MY_NUMBER } from "./support/scan.ts";
import { expect, open, type Page, test } from "./support/test.ts";
import { keptOf, tracesOf } from "./support/traces.ts";

const DRAWN_CARD = new URL("../fixtures/images/drawn-card.jpg", import.meta.url);

const give = (page: Page, file: Photo) => page.locator("[data-copy-file]").setInputFiles(file);
const boxes = (page: Page) => page.locator("[data-mask]");

async function tickAll(page: Page): Promise<void> {
  for (const box of await page.locator("[data-looked]").all()) await box.check();
}

/** The finished picture, saved as a person would save it. */
async function saved(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.locator("[data-action=save-copy]").click();
  return readFileSync(await (await download).path());
}

/** The brightest shade of one place of the finished picture, 0 is black; places are shares of its size. */
const shadeAt = (page: Page, x: number, y: number): Promise<number> =>
  page.locator("[data-covered] img").evaluate(
    async (img, [atX = 0, atY = 0]) => {
      const picture = img as HTMLImageElement;
      await picture.decode();
      const canvas = document.createElement("canvas");
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const context = canvas.getContext("2d") as CanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      const place = [Math.round(atX * canvas.width), Math.round(atY * canvas.height)] as const;
      const [red = 255, green = 255, blue = 255] = context.getImageData(...place, 1, 1).data;
      return Math.max(red, green, blue);
    },
    [x, y],
  );

test("a photo of a card: the code is found and covered, numbers by hand, nothing is left in the picture or the app", async ({
  page,
}) => {
  const card = readFileSync(DRAWN_CARD);
  // A place and a camera, as phones write them, so that their absence afterwards means something.
  const exif = Buffer.from("ffe1001845786966000049492a0008000000475053205345435245", "hex");
  const tagged = Buffer.concat([card.subarray(0, 2), exif.subarray(0, 26), card.subarray(2)]);
  await open(page, "/en/copy/");
  await give(page, photo(tagged, "card.jpg"));
  await expect(boxes(page)).toHaveCount(1);
  await expect(boxes(page)).toHaveAttribute("data-mask", "code");
  await expect(page.locator("[data-action=cover]")).toHaveAttribute("aria-disabled", "true");
  await page.locator("[data-add=numbers]").click();
  await page.locator("[data-add=insurer]").click();
  await expect(boxes(page)).toHaveCount(3);
  const code = page.locator("[data-mask=code]");
  const [box, picture] = [await code.boundingBox(), await page.locator(".mask-picture canvas").boundingBox()];
  if (!box || !picture) throw new Error("no box over the picture");
  await expectAccessible(page);
  await tickAll(page);
  await page.locator("[data-action=cover]").click();
  await expect(page.locator("[data-covered] img")).toBeVisible();
  const middle = [
    (box.x + box.width / 2 - picture.x) / picture.width,
    (box.y + box.height / 2 - picture.y) / picture.height,
  ] as const;
  expect(await shadeAt(page, ...middle)).toBeLessThan(16);
  const bytes = await saved(page);
  expect(bytes.subarray(0, 2).toString("hex")).toBe("ffd8");
  expect(bytes.includes("Exif")).toBe(false);
  expect(bytes.includes("GPS")).toBe(false);
  const kept = JSON.stringify(keptOf(await tracesOf(page)));
  expect(kept).not.toMatch(/blob|copy-covered|data:image/);
});

test("the finished picture cannot be read by the scanner any more", async ({ page }) => {
  await open(page, "/en/copy/");
  await give(page, await qr("01130012 12345678 9012 01"));
  await expect(boxes(page)).toHaveCount(1);
  await tickAll(page);
  await page.locator("[data-action=cover]").click();
  const bytes = await saved(page);
  await open(page, "/en/scan/");
  await page.locator("[data-scan-file]").setInputFiles(photo(bytes, "copy.jpg"));
  await expect(page.locator("[data-scan-problem=no-code]")).toBeVisible();
});

test("a box is moved and sized by keys and by buttons, and removed", async ({ page }) => {
  await open(page, "/en/copy/");
  await give(page, await qr("CH1"));
  await page.locator("[data-add=other]").click();
  const box = page.locator("[data-mask=other]");
  await box.focus();
  const before = await box.boundingBox();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const after = await box.boundingBox();
  expect(after?.x).toBeGreaterThan(before?.x ?? 0);
  expect(after?.height).toBeGreaterThan(before?.height ?? 0);
  await page.locator("[data-change=left]").click();
  expect((await box.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  await page.locator("[data-change=remove]").click();
  await expect(box).toHaveCount(0);
});

test("a box is dragged by the finger, and by its corner made larger", async ({ page }) => {
  await open(page, "/en/copy/");
  await give(page, await qr("CH1"));
  await page.locator("[data-add=numbers]").click();
  const box = page.locator("[data-mask=numbers]");
  await box.scrollIntoViewIfNeeded();
  const start = await box.boundingBox();
  if (!start) throw new Error("no box");
  await page.mouse.move(start.x + 5, start.y + 5);
  await page.mouse.down();
  await page.mouse.move(start.x + 35, start.y + 25);
  await page.mouse.up();
  expect((await box.boundingBox())?.x).toBeCloseTo(start.x + 30, -1);
});

test("a photo with a My Number is refused and forgotten", async ({ page }) => {
  await open(page, "/en/copy/");
  await give(page, await qr(MY_NUMBER));
  await expect(page.locator("[data-copy-problem=secret]")).toBeVisible();
  await expect(page.locator(".mask-picture")).toHaveCount(0);
});

test("a file that is no picture is said to be none", async ({ page }) => {
  await open(page, "/en/copy/");
  await give(page, photo(Buffer.from("no picture"), "note.jpg"));
  await expect(page.locator("[data-copy-problem=not-an-image]")).toBeVisible();
});
