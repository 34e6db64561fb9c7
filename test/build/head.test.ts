import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { pathOf } from "../../src/app/address.ts";
import { documentOf, escapeHtml } from "../../src/build/head.ts";
import { translatorOf } from "../../src/build/words.ts";
import { ROUTES } from "../../src/content/all-routes.ts";
import { NOT_FOUND, routeOf } from "../../src/content/routes.ts";
import { LOCALES, type LocaleTag } from "../../src/i18n/locales.ts";
import { ASSETS, attributesOf, fileAt, ORIGIN } from "./site.ts";

const indexed = ROUTES.filter(({ index }) => index);
const pageIn = (tag: LocaleTag, path: string): string => fileAt(`${pathOf(tag, path).slice(1)}index.html`);
const linksOf = (html: string, rel: string) => attributesOf(html, "link").filter((link) => link.rel === rel);

describe.each(LOCALES)("the head of a page in $tag", ({ tag, og }) => {
  it("names its own address as the one to list", () => {
    const named = indexed.map(({ path }) => linksOf(pageIn(tag, path), "canonical").map(({ href }) => href));
    expect(named).toEqual(indexed.map(({ path }) => [ORIGIN + pathOf(tag, path)]));
  });

  it("names the same page in each language that search engines know, and English for the others", () => {
    const wanted = (path: string) => [
      ...LOCALES.flatMap((other) =>
        other.hreflang ? [[other.hreflang, ORIGIN + pathOf(other.tag, path)]] : [],
      ),
      ["x-default", ORIGIN + pathOf("en", path)],
    ];
    const named = indexed.map(({ path }) =>
      linksOf(pageIn(tag, path), "alternate").map(({ hreflang, href }) => [hreflang, href]),
    );
    expect(named).toEqual(indexed.map(({ path }) => wanted(path)));
  });

  it("has title and description of its own, the same for sharing", () => {
    const metas = indexed.map(({ path }) => {
      const html = pageIn(tag, path);
      const all = attributesOf(html, "meta");
      const content = (key: string) => all.find(({ name, property }) => (name ?? property) === key)?.content;
      return {
        title: html.match(/<title>([^<]+)<\/title>/)?.[1],
        description: content("description"),
        shared: [content("og:title"), content("og:description"), content("og:locale"), content("og:url")],
        path,
      };
    });
    expect(new Set(metas.map(({ title }) => title)).size).toBe(indexed.length);
    const shared = metas.map(({ title, description, path }) => [
      title && unescapeHtml(title),
      description,
      og,
      ORIGIN + pathOf(tag, path),
    ]);
    expect(metas.map((meta) => meta.shared)).toEqual(shared);
  });

  it("names the app to install in this language", () => {
    expect(linksOf(pageIn(tag, ""), "manifest").map(({ href }) => href)).toEqual([`/${tag}/app.webmanifest`]);
  });
});

const unescapeHtml = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

describe("pages without content of their own", () => {
  it.each([
    ...LOCALES.map(({ tag }) => `${tag}/cards/index.html`),
    ...LOCALES.map(({ tag }) => `${tag}/frame.html`),
    "404.html",
  ])("%s: are not to be listed", (path) => {
    const html = fileAt(path);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect([...linksOf(html, "canonical"), ...linksOf(html, "alternate")]).toEqual([]);
  });

  it("say where no page exists in every language how to begin", () => {
    const starts = attributesOf(fileAt("404.html"), "a").map(({ href }) => href);
    expect(LOCALES.map(({ tag }) => pathOf(tag, "")).filter((start) => !starts.includes(start))).toEqual([]);
  });
});

describe("texts put into the head", () => {
  it("cannot break out of it", () => {
    expect(escapeHtml(`<b title="x">R&D</b>`)).toBe("&lt;b title=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;");
    const hostile = { ...translatorOf("en"), plain: () => `"><script>alert(1)</script>` };
    const html = documentOf({
      locale: "en",
      route: routeOf("about"),
      translator: hostile,
      body: "",
      assets: { ...ASSETS, csp: `x"><script>` },
      page: "about",
      script: ASSETS.boot,
    });
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it("of a page that is not found lead to no list", () => {
    const html = documentOf({
      locale: "en",
      route: NOT_FOUND,
      translator: translatorOf("en"),
      body: "",
      assets: ASSETS,
      page: "not-found",
      script: ASSETS.boot,
    });
    expect(html).toContain("noindex");
  });
});

describe("the content security policy", () => {
  const css = "body{margin:0}";
  let policy: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    // Written in JavaScript for the build; loaded by address, because it has no types.
    const { contentSecurityPolicy } = (await import(
      new URL("../../scripts/lib/headers.mjs", import.meta.url).href
    )) as { contentSecurityPolicy: (css: string) => string };
    policy = new Map(
      contentSecurityPolicy(css)
        .split("; ")
        .map((directive) => {
          const [name = "", ...values] = directive.split(" ");
          return [name, values] as const;
        }),
    );
  });

  it("allows nothing that it does not name", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
  });

  it("allows no script and no style written inside a page, but for the one style by its hash", () => {
    const all = [...policy.values()].flat();
    expect(all.filter((value) => /unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:/.test(value))).toEqual(
      [],
    );
    const hash = createHash("sha256").update(css).digest("base64");
    expect(policy.get("style-src")).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  it("allows scripts, the decoder's machine code included, from the app itself only", () => {
    expect(policy.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("worker-src")).toEqual(["'self'"]);
  });
});
