import type { Page } from "./test.ts";

/** How far the page can be pushed sideways, and by what; `null` when it cannot. */
const overflow = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (el) => el.getBoundingClientRect().right > clientWidth + 1 && !el.closest(".table-scroll"),
    );
    return `${location.pathname} ${scrollWidth} > ${clientWidth}: ${wide.at(-1)?.outerHTML.slice(0, 100)}`;
  });

const letters = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);

/** What sticks out on a screen of 320 pixels, and on one of 360 with letters twice the size. */
export async function overflows(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await overflow(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await letters(page, "200%");
  const large = await overflow(page);
  await letters(page, "");
  return [narrow, large].filter((line) => line !== null);
}
