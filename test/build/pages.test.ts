import { describe, expect, it } from "vitest";
import { pathOf } from "../../src/app/address.ts";
import { ROUTES } from "../../src/content/all-routes.ts";
import facts from "../../src/content/facts.json";
import { hostOf, LINKS } from "../../src/content/links.ts";
import { NOT_FOUND } from "../../src/content/routes.ts";
import { LOCALES } from "../../src/i18n/locales.ts";
import { filesIn } from "../source-files.ts";
import { ASSETS, attributesOf, fileAt, HTML, ORIGIN, SITE } from "./site.ts";

const pages = LOCALES.flatMap(({ tag }) =>
  ROUTES.map((route) => ({ tag, route, path: `${pathOf(tag, route.path).slice(1)}index.html` })),
);
const failing = (test: (html: string) => boolean): readonly string[] =>
  HTML.filter(({ content }) => !test(content)).map(({ path }) => path);

describe("the built site", () => {
  it("has a file for every page in every language", () => {
    const built = new Set(SITE.map(({ path }) => path));
    expect(pages.filter(({ path }) => !built.has(path))).toEqual([]);
    expect(built.size).toBe(SITE.length);
  });

  it("has no link to a page or a picture that is not there", () => {
    const files = new Set([
      ...SITE.map(({ path }) => `/${path}`),
      ...filesIn("public", /\.\w+$/).map((file) => file.replace(/^public/, "")),
      // Put together from the packages by scripts/build.mjs.
      "/licences.txt",
      // The other languages of a page that is not found are not found either.
      ...LOCALES.map(({ tag }) => `${pathOf(tag, NOT_FOUND.path)}index.html`),
    ]);
    const dead = HTML.flatMap(({ path, content }) =>
      [...attributesOf(content, "a"), ...attributesOf(content, "link"), ...attributesOf(content, "img")]
        .flatMap(({ href, src }) => [href, src].filter((target) => target !== undefined))
        .map((target) => target.replace(/[?#].*$/, ""))
        .filter((target) => target.startsWith("/"))
        .map((target) => (target.endsWith("/") ? `${target}index.html` : target))
        .filter((target) => !files.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  it("shows words everywhere, and nowhere the key or the gap of a message", () => {
    const hosts = new Set([
      ...Object.values(facts).flatMap(({ origins }) => origins),
      ...Object.values(LINKS).map(({ url }) => hostOf(url)),
    ]);
    const odd = HTML.flatMap(({ path, content }) =>
      content
        .replace(/<style>.*?<\/style>/gs, "")
        .split(/<[^>]*>/)
        .map((text) => text.trim())
        .filter(
          (text) => /\{\{|\}\}|\[\[|\]\]|\*\*|[\uE000-\uE002]|undefined|\[object/.test(text) || isKey(text),
        )
        .filter((text) => !hosts.has(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(odd).toEqual([]);
  });

  it("names its language, and has one heading of the first rank on every page", () => {
    const odd = pages.filter(({ tag, path }) => {
      const html = fileAt(path);
      return !html.startsWith(`<!doctype html><html lang="${tag}">`) || html.match(/<h1/g)?.length !== 1;
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("marks each page by its name for tests and operators", () => {
    const odd = pages.filter(({ route, path }) => !fileAt(path).includes(`data-page="${route.page}"`));
    expect(odd).toEqual([]);
  });
});

const isKey = (text: string): boolean => /^([a-z][\w-]*:)?[a-z][\w-]*(\.[\w-]+)+$/i.test(text);

describe("every built file", () => {
  it("has no script of its own inside, so that none has to be allowed", () => {
    expect(
      failing((html) => attributesOf(html, "script").every(({ src }) => src?.startsWith("/assets/"))),
    ).toEqual([]);
    expect(failing((html) => /<script [^>]*><\/script>/.test(html))).toEqual([]);
  });

  it("has no handler and no style in an attribute", () => {
    expect(failing((html) => !/<[^>]*\s(on[a-z]+|style)=/.test(html))).toEqual([]);
    expect(failing((html) => !/(href|src|action)="\s*(javascript|data):/i.test(html))).toEqual([]);
  });

  it("has one style, the one that the policy was made for", () => {
    const styles = (html: string) => [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
    expect(failing((html) => styles(html).length === 1 && styles(html)[0] === ASSETS.css)).toEqual([]);
  });

  it("carries the policy before anything that the policy is about", () => {
    const odd = failing((html) => {
      const policy = attributesOf(html, "meta").find(
        (meta) => meta["http-equiv"] === "Content-Security-Policy",
      );
      const at = html.indexOf("Content-Security-Policy");
      return policy?.content === ASSETS.csp && at < html.search(/<(style|script|link)/);
    });
    expect(odd).toEqual([]);
  });

  it("loads nothing from another site", () => {
    const odd = failing((html) =>
      [...attributesOf(html, "link"), ...attributesOf(html, "script"), ...attributesOf(html, "img")].every(
        ({ rel = "", href, src }) => /canonical|alternate/.test(rel) || /^\/(?!\/)/.test(href ?? src ?? ""),
      ),
    );
    expect(odd).toEqual([]);
  });

  it("tells no other site where the reader came from, and hands no window over to one", () => {
    expect(failing((html) => html.includes('<meta name="referrer" content="no-referrer">'))).toEqual([]);
    const odd = failing((html) =>
      attributesOf(html, "a")
        .filter(({ href = "" }) => href.startsWith("http"))
        .every(({ rel = "", target }) => target === "_blank" && /noopener noreferrer/.test(rel)),
    );
    expect(odd).toEqual([]);
  });
});

describe("what is listed for search engines", () => {
  const listed = [...fileAt("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);

  it("are the pages with content of their own, each once in each language", () => {
    const wanted = pages
      .filter(({ route }) => route.index)
      .map(({ tag, route }) => ORIGIN + pathOf(tag, route.path));
    expect([...listed].sort()).toEqual(wanted.sort());
  });

  it("is where the robots file says", () => {
    expect(fileAt("robots.txt")).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  });
});
