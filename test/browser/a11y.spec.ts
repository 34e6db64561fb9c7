import { expectAccessible, violations } from "./support/axe.ts";
import { qr } from "./support/codes.ts";
import { check, checkSpecimen, field, SPECIMEN } from "./support/dates.ts";
import { overflows } from "./support/layout.ts";
import { expectRecognised, givePhoto, MY_NUMBER, openScan, scanAgain, typeCode } from "./support/scan.ts";
import { sampleIn, TAGS } from "./support/site.ts";
import { expect, open, type Page, test } from "./support/test.ts";
import { say } from "./support/words.ts";

// Hundreds of pages: a trace of each would cost more than the page.
test.use({ trace: "off" });

for (const tag of TAGS) {
  test(`axe finds nothing on pages of every kind in ${tag}, no page complains or asks another site`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const found: string[] = [];
    const measured = new Set<string>();
    for (const { path, route } of sampleIn(tag)) {
      await open(page, path);
      // Colours are those of the kind of page, whatever the language.
      const colours = tag === "en" || !measured.has(route.page);
      measured.add(route.page);
      found.push(...(await violations(page, { colours })));
    }
    expect(found).toEqual([]);
  });
}

const MAIN_PAGES = [
  "",
  "scan",
  "check",
  "card/certificate",
  "old-card/destroy",
  "register",
  "counter/invalid",
  "about",
];

test("nor in the dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [i, path] of MAIN_PAGES.entries()) {
    const tag = TAGS[i % TAGS.length] ?? "en";
    await open(page, `/${tag}/${path === "" ? "" : `${path}/`}`);
    await expectAccessible(page);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme }));

    test("axe finds nothing on a form with problems, an unusual date, or an answer", async ({ page }) => {
      await open(page, "/en/check/?on=2026-11-22");
      await check(page, { year: "6", month: "13", date: "x" }, {});
      await expect(page.locator("[data-error-summary]")).toBeFocused();
      await expectAccessible(page);
      await check(page, SPECIMEN.issuedOn, { year: "12", month: "3", date: "31" });
      await expect(page.locator("[data-odd]")).toBeFocused();
      await expectAccessible(page);
      for (const [on, verdict] of [
        ["2026-11-22", "usable-until"],
        ["2029-11-29", "ends-soon"],
        ["2029-12-01", "ended"],
      ] as const) {
        await checkSpecimen(page, `/en/check/?on=${on}`);
        await expect(page.locator("[data-verdict]")).toHaveAttribute("data-verdict", verdict);
        await page.locator("input[name=cover][value=left-job]").check();
        await expect(page.locator("[data-cover=cover-ended]")).toBeVisible();
        await expectAccessible(page);
      }
      await page.locator("[data-action=keep]").click();
      await expect(page.locator("[data-kept=saved]")).toBeVisible();
      await open(page, "/en/cards/");
      await page.locator("[data-action=delete]").click();
      await expectAccessible(page);
    });

    test("axe finds nothing on what a scan says", async ({ page }) => {
      await openScan(page, "/ja/scan/");
      await typeCode(page, "");
      await expectAccessible(page);
      for (const [text, category, level] of [
        ["CH1", "mgmt.known", "S0"],
        ["https://www.kyoukaikenpo.or.jp/", "url.kyokai", "S0"],
        ["https://example.com/", "url.other", "S1"],
        ["K7Q2-ZP9X-04TT-1B", "unknown.text", "S2"],
        [MY_NUMBER, "mynumber", "S3"],
        ["https://kyoukaikenpo-or.jp/", "url.lookalike", "X"],
      ] as const) {
        await givePhoto(page, await qr(text));
        await expectRecognised(page, category, level);
        await expectAccessible(page);
        await scanAgain(page);
      }
    });
  });
}

test("the keyboard alone goes from the form to a kept card", async ({ page }) => {
  await open(page, "/en/check/?on=2026-11-22");
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement as Element);
        return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      });
      expect(seen, "the focus can be seen").toBe(true);
      if (await page.locator(selector).evaluate((el) => el === document.activeElement)) return;
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await page.keyboard.press("Tab");
  await expect(page.locator("a.skip")).toBeFocused();
  await expect(page.locator("a.skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  for (const which of ["issuedOn", "expiresOn"] as const) {
    for (const part of ["year", "month", "date"] as const) {
      await tabTo(`#${which}-${part}`);
      await page.keyboard.type(SPECIMEN[which][part]);
    }
  }
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-verdict=usable-until]")).toBeVisible();
  await expect(page.locator("main h1")).toBeFocused();
  await tabTo("input[name=cover][value=none]");
  await page.keyboard.press("Space");
  await expect(page.locator("[data-next=show-it]")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-next=return-to-employer]")).toBeVisible();
  await tabTo(".keep input");
  await page.keyboard.type("mine");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-kept=saved]")).toBeVisible();
});

test("the keyboard alone mends a wrong date by the list of problems", async ({ page }) => {
  await open(page, "/en/check/");
  await field(page, "issuedOn", "year").focus();
  await page.keyboard.type("6");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-error-summary]")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field(page, "issuedOn", "month")).toBeFocused();
});

/** Controls smaller than 44 px, apart from links within a sentence. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator("a[href], button, input, select, summary").evaluateAll((all) =>
    all.flatMap((el) => {
      const target = el.closest("label") ?? el;
      const { width, height } = target.getBoundingClientRect();
      const shown = target.checkVisibility() && width > 1 && !el.matches(".skip");
      const text = (node: Element | null) => (node?.textContent ?? "").trim();
      const inSentence =
        el.matches("a") && getComputedStyle(el).display === "inline" && text(el.parentElement) !== text(el);
      return shown && !inSentence && (width < 44 || height < 44)
        ? [`${location.pathname} ${el.outerHTML.slice(0, 120)} ${Math.round(width)}x${Math.round(height)}`]
        : [];
    }),
  );

test("everything to tap is at least 44 pixels on the pages used in a hurry", async ({ page }) => {
  const small: string[] = [];
  for (const tag of TAGS) {
    for (const path of [
      "",
      "scan/",
      "check/",
      "counter/",
      "counter/invalid/",
      "cards/",
      "old-card/",
      "register/",
    ]) {
      await open(page, `/${tag}/${path}`);
      small.push(...(await smallTargets(page)));
    }
  }
  await checkSpecimen(page);
  small.push(...(await smallTargets(page)));
  await openScan(page);
  await typeCode(page, "CH1");
  await expectRecognised(page, "mgmt.known", "S0");
  small.push(...(await smallTargets(page)));
  expect(small).toEqual([]);
});

test("answers and scan outcomes fit on a screen of 320 pixels, and with letters twice the size", async ({
  page,
}) => {
  const wide: string[] = [];
  for (const tag of TAGS) {
    await page.setViewportSize({ width: 320, height: 640 });
    await checkSpecimen(page, `/${tag}/check/?on=2026-11-22`);
    wide.push(...(await overflows(page)));
    await openScan(page, `/${tag}/scan/`);
    await typeCode(page, "https://www.kyoukaikenpo.or.jp/a-rather-long-path");
    await expectRecognised(page, "url.kyokai", "S0");
    wide.push(...(await overflows(page)));
  }
  expect(wide).toEqual([]);
});

test("colours chosen by the reader keep borders, icons and the outcome visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await checkSpecimen(page, "/en/check/?on=2026-11-22");
  const border = await page
    .locator("[data-verdict]")
    .evaluate((el) => getComputedStyle(el).borderTopStyle + getComputedStyle(el).borderTopWidth);
  expect(border).toBe("solid2px");
  await expect(page.locator("[data-verdict] .finding-word")).toHaveText(
    say("en", "result:date.outcome.usable-until.word"),
  );
  await expect(page.locator("[data-verdict] .finding-word svg")).toBeVisible();
  await expectAccessible(page);
});

test("nothing moves for a reader who asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of MAIN_PAGES.slice(0, 4)) {
    await open(page, `/en/${path === "" ? "" : `${path}/`}`);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.locator("*").evaluateAll(
      (all) =>
        all.filter((el) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(el);
          const slow = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0.01);
          return slow || animationName !== "none" || scrollBehavior === "smooth";
        }).length,
    );
    expect(moving).toBe(0);
  }
});
