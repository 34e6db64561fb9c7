import type { Photo } from "./codes.ts";
import { expect, type Locator, open, type Page } from "./test.ts";

export const MY_NUMBER = "123456789018"; // the textbook one of codes §6, nobody's

export const openScan = (page: Page, path = "/en/scan/"): Promise<void> => open(page, path);
export const recognised = (page: Page): Locator => page.locator("[data-recognised]");
export const problem = (page: Page): Locator => page.locator("[data-scan-problem]");
export const givePhoto = (page: Page, photo: Photo): Promise<void> =>
  page.locator("[data-scan-file]").setInputFiles(photo);

export async function typeCode(page: Page, text: string): Promise<void> {
  await page.locator("[data-scan-typed]").fill(text);
  await page.locator("[data-action=look-up]").click();
}

export async function scanAgain(page: Page): Promise<void> {
  await page.locator("[data-action=scan-again]").click();
  await page.locator("[data-scan-typed]").waitFor();
}

/** The outcome as a person and a program see it. */
export async function expectRecognised(page: Page, category: string, level: string): Promise<void> {
  await expect(recognised(page)).toHaveAttribute("data-recognised", category);
  await expect(recognised(page)).toHaveAttribute("data-level", level);
  await expect(recognised(page).locator("h1")).toBeFocused();
}
