// Takes the picture of the README from the built site: node scripts/screenshot.mjs (after npm run build)
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const root = fileURLToPath(new URL("../dist", import.meta.url));
const site = await serve({ root, port: 0 });
const browser = await chromium.launch(launchOptions());
const phone = { width: 360, height: 740 };
const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2, serviceWorkers: "block" });
const page = await context.newPage();
const pictures = [];
const take = async () => pictures.push((await page.screenshot()).toString("base64"));

await page.goto(`${site.url}/ja/`);
await take();
await page.goto(`${site.url}/en/check/`);
await page.waitForSelector("#app[data-alive]");
const typed = { "issuedOn-year": "6", "issuedOn-month": "12", "issuedOn-date": "2" };
for (const [id, value] of Object.entries({
  ...typed,
  "expiresOn-year": "11",
  "expiresOn-month": "11",
  "expiresOn-date": "30",
})) {
  await page.fill(`#${id}`, value);
}
await page.click('[data-action="check"]');
await page.waitForSelector("[data-verdict]");
await take();
await page.goto(`${site.url}/en/counter/no-info/`);
await page.locator(".say").scrollIntoViewIfNeeded();
await page.evaluate(() => scrollTo(0, 250));
await take();

await page.setViewportSize({ width: 1160, height: 780 });
const frames = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join("");
await page.goto("about:blank");
await page.setContent(
  `<style>body{margin:0;padding:20px;display:flex;gap:20px;background:#e6e6e6}img{width:360px;border-radius:24px;display:block}</style>${frames}`,
);
writeFileSync(
  fileURLToPath(new URL("../docs/screenshot.png", import.meta.url)),
  await page.screenshot({ scale: "css" }),
);
await browser.close();
await site.close();
