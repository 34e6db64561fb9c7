import AxeBuilder from "@axe-core/playwright";
import { pagesIn } from "./support/site.ts";
import { expect, open, test } from "./support/test.ts";

test.use({ trace: "off" });
test("speed", async ({ page }) => {
  for (const p of pagesIn("en").slice(0, 14)) {
    const a = performance.now();
    await open(page, p.path);
    const b = performance.now();
    const r = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    console.log(
      p.path,
      Math.round(b - a),
      Math.round(performance.now() - b),
      r.violations.map((v) => v.id),
    );
  }
  for (const p of pagesIn("en").slice(14, 24)) {
    const a = performance.now();
    await page.goto(p.path);
    const b = performance.now();
    const r = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    console.log(
      p.path,
      Math.round(b - a),
      Math.round(performance.now() - b),
      r.violations.map((v) => v.id),
    );
  }
});
