import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/app/address.ts";
import { NOT_FOUND } from "../../src/content/routes.ts";
import { LOCALES } from "../../src/i18n/locales.ts";
import { fileAt } from "./site.ts";

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}
interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly Picture[];
  readonly shortcuts: readonly {
    readonly name: string;
    readonly url: string;
    readonly icons: readonly Picture[];
  }[];
}
const manifestIn = (tag: string): Manifest => JSON.parse(fileAt(`${tag}/app.webmanifest`));
const inPublic = (path: string): boolean => existsSync(new URL(`../../public${path}`, import.meta.url));

describe.each(LOCALES)("the app to install in $tag", ({ tag, dir }) => {
  const manifest = manifestIn(tag);

  it("starts in this language and may show every page of the site", () => {
    expect(manifest).toMatchObject({
      lang: tag,
      dir,
      start_url: `/${tag}/`,
      scope: "/",
      display: "standalone",
    });
  });

  it("has a name and a description in words", () => {
    const texts = [manifest.name, manifest.description, ...manifest.shortcuts.map(({ name }) => name)];
    expect(texts.filter((text) => text === "" || /[{[:]|\*\*/.test(text))).toEqual([]);
  });

  it("has pictures that exist, one of them to be cut to the phone's own shape", () => {
    const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
    expect(pictures.filter(({ src }) => !inPublic(src))).toEqual([]);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  });

  it("has shortcuts to pages that exist, in this language", () => {
    const targets = manifest.shortcuts.map(({ url }) => addressOf(url, ""));
    expect(targets).toHaveLength(2);
    expect(targets.filter((target) => target?.locale !== tag || target.route === NOT_FOUND)).toEqual([]);
  });
});

describe("the app", () => {
  it("is one app, whatever the language it was installed in", () => {
    expect(new Set(LOCALES.map(({ tag }) => manifestIn(tag).id))).toEqual(new Set(["/"]));
  });
});
