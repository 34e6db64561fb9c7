import { type Locator, open, type Page } from "./test.ts";

export type DateName = "issuedOn" | "expiresOn";

/** One date as a person types it; parts left out stay empty, and the era is Reiwa. */
export interface Typed {
  readonly era?: "reiwa" | "western";
  readonly year?: string;
  readonly month?: string;
  readonly date?: string;
}

/** The insurer's specimen: 交付 令和6年12月2日, 有効期限 令和11年11月30日. */
export const SPECIMEN = {
  issuedOn: { year: "6", month: "12", date: "2" },
  expiresOn: { year: "11", month: "11", date: "30" },
} as const satisfies Record<DateName, Typed>;

/** Noon in Japan of the day the tests take for today unless they say otherwise. */
export const TODAY = new Date("2026-11-22T03:00:00Z");

export const field = (page: Page, which: DateName, part: string): Locator =>
  page.locator(`#${which}-${part}`);

export async function typeDate(page: Page, which: DateName, typed: Typed): Promise<void> {
  await field(page, which, "era").selectOption(typed.era ?? "reiwa");
  for (const part of ["year", "month", "date"] as const)
    await field(page, which, part).fill(typed[part] ?? "");
}

export const submit = (page: Page): Promise<void> => page.locator("[data-action=check]").click();

/** Types both dates on the open form and asks for the answer. */
export async function check(page: Page, issuedOn: Typed, expiresOn: Typed): Promise<void> {
  await typeDate(page, "issuedOn", issuedOn);
  await typeDate(page, "expiresOn", expiresOn);
  await submit(page);
}

/** From the form to the answer for the specimen. */
export async function checkSpecimen(page: Page, path = "/en/check/"): Promise<void> {
  await open(page, path);
  await check(page, SPECIMEN.issuedOn, SPECIMEN.expiresOn);
  await page.locator("[data-verdict]").waitFor();
}
