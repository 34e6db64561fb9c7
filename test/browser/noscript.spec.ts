import { GUIDES } from "../../src/content/guides/index.ts";
import { overflows } from "./support/layout.ts";
import { sampleIn, TAGS } from "./support/site.ts";
import { expect, type Page, test } from "./support/test.ts";
import { say } from "./support/words.ts";

test.use({ javaScriptEnabled: false, trace: "off" });

const links = (page: Page, inside: string): Promise<string[]> =>
  page.locator(`${inside} a[href^="/"]`).evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));

for (const tag of TAGS) {
  test(`every page in ${tag} can be read without scripts, on a narrow screen and in large letters`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const wide: string[] = [];
    for (const { path, route } of sampleIn(tag)) {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      const main = page.locator(`main[data-page=${route.page}]`);
      const { heading, text, lang } = await main.evaluate((el) => ({
        heading: [...document.querySelectorAll("h1")].map((h1) => h1.innerText),
        text: (el as HTMLElement).innerText.replace(/\s/g, ""),
        lang: document.documentElement.lang,
      }));
      expect(heading, path).toEqual([expect.stringMatching(/\S/)]);
      expect(text.length, path).toBeGreaterThan(40);
      expect(lang, path).toBe(tag);
      wide.push(...(await overflows(page)));
    }
    expect(wide).toEqual([]);
  });
}

test("what needs scripts says so, and the dates can be compared by eye", async ({ page }) => {
  await page.goto("/en/scan/");
  await expect(page.locator("noscript p")).toHaveText(say("en", "scan:noscript"));
  await page.goto("/en/check/");
  await expect(page.locator("noscript p")).toHaveText(say("en", "check:noscript"));
});

test("the bare address offers a page to read", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("main[data-page=home] h1")).toBeVisible();
  await page.locator("header a[data-locale=en]").click();
  await expect(page.locator("main[data-page=home] h1")).toHaveText(say("en", "home:page.title"));
});

for (const [id, guide] of Object.entries(GUIDES)) {
  test(`the questions of "${id}" lead to every outcome by links alone`, async ({ page }) => {
    const ends = new Set<string>();
    const seen = new Set<string>();
    const waiting = [`/en/${id}/`];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const plain = path.split("?")[0] ?? "";
      if (seen.has(plain)) continue;
      seen.add(plain);
      await page.goto(path, { waitUntil: "domcontentloaded" });
      const here = (await page.locator("main").getAttribute("data-id")) ?? "";
      const onward = await links(page, "main :is(.options, .ways, .actions)");
      if (onward.length > 0) waiting.push(...onward);
      else {
        ends.add(here);
        await expect(page.locator("main .badge")).toHaveText(/\S/);
        await expect(page.locator("main .answer")).toHaveText(/\S/);
      }
    }
    const expected = Object.entries(guide.steps).flatMap(([step, { kind }]) =>
      kind === "end" ? [step] : [],
    );
    expect([...ends].sort()).toEqual(expected.sort());
  });
}
