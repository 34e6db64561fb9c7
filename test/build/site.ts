import { type BuiltFile, renderSite } from "../../src/build/prerender.tsx";
import { textOf } from "../source-files.ts";

export const ASSETS = {
  css: "body{margin:0}",
  boot: "/assets/boot.js",
  chooseLanguage: "/assets/choose-language.js",
  csp: "default-src 'none'; script-src 'self'",
} as const;

/** The whole site as the build writes it. */
export const SITE: readonly BuiltFile[] = renderSite(ASSETS);
export const HTML: readonly BuiltFile[] = SITE.filter(({ path }) => path.endsWith(".html"));

export const fileAt = (path: string): string => SITE.find((file) => file.path === path)?.content ?? "";

/** Attributes of every element of one name: `attributesOf(html, "link")`. */
export function attributesOf(html: string, element: string): readonly Readonly<Record<string, string>>[] {
  return [...html.matchAll(new RegExp(`<${element}((?:\\s[^>]*)?)>`, "g"))].map(([, text = ""]) =>
    Object.fromEntries(
      [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
        name,
        value
          .replaceAll("&quot;", '"')
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&"),
      ]),
    ),
  );
}

/** Where our site lives, as its operator set it. */
export const ORIGIN: string = JSON.parse(textOf("src/content/operator.json")).origin;
