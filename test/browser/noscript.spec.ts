import { GUIDES } from "../../src/content/guides/index.ts";
import { pagesIn, TAGS } from "./support/site.ts";
import { expect, type Page, test } from "./support/test.ts";
import { say } from "./support/words.ts";

test.use({ javaScriptEnabled: false });

const links = (page: Page, inside: string): Promise<string[]> =>
  page.locator(`${inside} a[href^="/"]`).evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));

for (const tag of TAGS) {
  test(`every page in ${tag} can be read without scripts`, async ({ page }) => {
    for (const { path, route } of pagesIn(tag)) {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await expect(page.locator(`main[data-page=${route.page}] h1`)).toHaveText(/\S/);
      await expect(page.locator("h1")).toHaveCount(1);
      const text = (await page.locator("main").innerText()).replace(/\s/g, "");
      expect(text.length, path).toBeGreaterThan(40);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
    }
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

test("links alone lead from the first screen to every page that is to be found", async ({ page }) => {
  const seen = new Set<string>();
  const waiting = ["/en/"];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    await page.goto(path, { waitUntil: "domcontentloaded" });
    for (const href of await links(page, "main")) {
      const plain = href.split(/[?#]/)[0] ?? "";
      if (plain.startsWith("/en/")) waiting.push(plain);
    }
    if (path === "/en/") waiting.push(...(await links(page, "footer")));
  }
  const unreached = pagesIn("en").filter(({ path, route }) => !seen.has(path) && route.page !== "result");
  expect(unreached.map(({ path }) => path)).toEqual([]);
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
