import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "../source-files.ts";

const STYLES = "src/ui/styles";
const official = readFileSync(
  createRequire(import.meta.url).resolve("@digital-go-jp/design-tokens/dist/tokens.css"),
  "utf8",
);

const declared = (css: string): readonly (readonly [name: string, value: string])[] =>
  [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]);

const OFFICIAL = new Map(declared(official));
const ours = declared(textOf(`${STYLES}/tokens.css`));
/** `--blue-900`, the names taken over from the package. */
const isScale = (name: string): boolean => /^--[a-z]+-\d+$/.test(name);
const officialName = (name: string): string =>
  name.startsWith("--gray-")
    ? name.replace("--gray-", "--color-neutral-solid-gray-")
    : name.replace("--", "--color-primitive-");

describe("colours of the Digital Agency's design tokens", () => {
  const scales = ours.filter(([name]) => isScale(name));

  it("are taken over", () => {
    expect(scales.length).toBeGreaterThan(20);
  });

  it.each(scales)("%s is %s there too", (name, value) => {
    expect(OFFICIAL.get(officialName(name))).toBe(value);
  });

  it("are taken over from the version that is installed", () => {
    const { version } = JSON.parse(
      readFileSync(
        new URL("../../node_modules/@digital-go-jp/design-tokens/package.json", import.meta.url),
        "utf8",
      ),
    );
    expect(textOf(`${STYLES}/tokens.css`)).toContain(`@digital-go-jp/design-tokens ${version}`);
  });
});

describe("the names of the styles", () => {
  const css = filesIn(STYLES, /\.css$/)
    .map(textOf)
    .join("\n");
  const names = new Set(declared(css).map(([name]) => name));
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name));

  it("are all declared where they are used", () => {
    expect([...used].filter((name) => !names.has(name))).toEqual([]);
  });

  it("are all used where they are declared", () => {
    expect([...names].filter((name) => !used.has(name))).toEqual([]);
  });

  it("that change in the dark are declared for the light first", () => {
    const [light = "", dark = ""] = textOf(`${STYLES}/tokens.css`).split(
      "@media (prefers-color-scheme: dark)",
    );
    const inLight = new Set(declared(light).map(([name]) => name));
    const inDark = declared(dark.split("\n}\n")[0] ?? "").map(([name]) => name);
    expect(inDark.length).toBeGreaterThan(0);
    expect(inDark.filter((name) => !inLight.has(name))).toEqual([]);
  });
});
