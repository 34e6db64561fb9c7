import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages whose code is in the built site; zxing-wasm contains ZXing-C++ (Apache-2.0). */
const SHIPPED = [
  "preact",
  "i18next",
  "idb",
  "html5-qrcode",
  "zxing-wasm",
  "minisearch",
  "wanakana",
  "workbox-window",
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
  "@digital-go-jp/design-tokens",
];

/** The licences of everything that is shipped, as one text. */
export function licenceTexts(root) {
  const own = `資格確認書ガイド (shikaku-guide)\n\n${readFileSync(join(root, "LICENSE"), "utf8")}`;
  const others = SHIPPED.map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[sc]e(\.(txt|md))?$/i.test(entry));
    if (!file) throw new Error(`${name} comes without a licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8")}`;
  });
  return [own, ...others].join(`\n\n${"-".repeat(80)}\n\n`);
}
