// Draws the PNG icons from public/icons/icon.svg: node scripts/icons.mjs (needs a Chromium; the results are kept in git)
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "./chromium.mjs";

const folder = fileURLToPath(new URL("../public/icons/", import.meta.url));
const icon = readFileSync(`${folder}icon.svg`, "utf8");
/** Without the round corners: systems cut their own. */
const bleed = icon.replace('rx="112"', 'rx="0"');
/** Everything that matters inside the middle 80 %, as maskable icons need. */
const maskable = bleed.replace("rotate(-7 256 256)", "translate(51 51) scale(.8) rotate(-7 256 256)");
const share = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#fff0b3"/><rect width="1200" height="24" fill="#ffd43d"/><g transform="translate(90 115) scale(.78)">${icon}</g><text x="540" y="290" font-family="Noto Sans CJK JP" font-weight="700" font-size="76" fill="#1a1a1a">資格確認書ガイド</text><text x="540" y="380" font-family="Noto Sans CJK JP" font-size="44" fill="#333">Shikaku Guide</text><text x="540" y="450" font-family="Noto Sans CJK JP" font-size="32" fill="#4d4d4d">日本語・やさしい にほんご・English</text></svg>`;

const browser = await chromium.launch(launchOptions());
async function draw(svg, name, width, height = width) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
  );
  writeFileSync(`${folder}${name}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await draw(icon, "icon-192.png", 192);
await draw(icon, "icon-512.png", 512);
await draw(maskable, "icon-maskable-512.png", 512);
await draw(bleed, "apple-touch-icon.png", 180);
await draw(share, "share.png", 1200, 630);
await browser.close();
