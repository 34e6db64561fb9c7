import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import operator from "../../src/content/operator.json" with { type: "json" };
import { type Html, readHtml } from "./support/html.ts";
import { builtFile, builtFiles, DIST, PAGES, TAGS } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { say } from "./support/words.ts";

const absolute = (path: string) => new URL(path, operator.origin).href;
const found = PAGES.filter(({ route }) => route.index);
const read = new Map<string, Html>(PAGES.map(({ path, file }) => [path, readHtml(file)]));
const html = (path: string): Html => read.get(path) as Html;

test("every page has a title of its own, a description, and the language of its address", () => {
  for (const tag of TAGS) {
    const pages = PAGES.filter(({ locale }) => locale === tag);
    const titles = pages.map(({ path }) => html(path).title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { path, route } of pages) {
      const { title, meta, tags } = html(path);
      const about = route.about ? `: ${say(tag, route.about)}` : "";
      expect(title).toBe(`${say(tag, `${route.key}.title`)}${about} – ${say(tag, "common:appName")}`);
      expect(meta("description"), path).toBe(say(tag, route.describe ?? `${route.key}.description`));
      // The first sentence of an answer or a meaning may be as short as it likes.
      expect(meta("description")?.length, path).toBeGreaterThan(route.describe ? 5 : 20);
      expect(tags("html")[0]?.lang, path).toBe(tag);
    }
  }
});

test("every page that is to be found names itself, its other languages, and a picture to share", () => {
  for (const { path, route, locale } of found) {
    const { tags, meta, link, title } = html(path);
    expect(link("canonical"), path).toBe(absolute(path));
    const others = tags("link").filter(({ rel }) => rel === "alternate");
    const below = route.path === "" ? "" : `${route.path}/`;
    expect(others.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ["ja", absolute(`/ja/${below}`)],
      ["en", absolute(`/en/${below}`)],
      ["x-default", absolute(`/en/${below}`)],
    ]);
    expect(meta("og:title"), path).toBe(title);
    expect(meta("og:description"), path).toBe(meta("description"));
    expect(meta("og:url"), path).toBe(absolute(path));
    expect(meta("og:locale"), path).toBe(locale === "en" ? "en_US" : "ja_JP");
    const picture = meta("og:image") ?? "";
    expect(picture.startsWith(operator.origin), path).toBe(true);
    expect(builtFile(new URL(picture).pathname), path).not.toBeNull();
    expect(meta("robots"), path).toBeUndefined();
  }
});

test("pages without content of their own are kept out of search engines", () => {
  const hidden = [...PAGES.filter(({ route }) => !route.index).map(({ file }) => file)];
  hidden.push(join(DIST, "404.html"), ...TAGS.map((tag) => join(DIST, tag, "frame.html")));
  expect(hidden.length).toBeGreaterThan(TAGS.length);
  for (const file of hidden) {
    expect(readHtml(file).meta("robots"), file).toBe("noindex");
    expect(readHtml(file).link("canonical"), file).toBeUndefined();
  }
});

test("the site map lists exactly the pages that are to be found, and robots.txt names it", () => {
  const map = readFileSync(join(DIST, "sitemap.xml"), "utf8");
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  expect([...listed].sort()).toEqual(found.map(({ path }) => absolute(path)).sort());
  const robots = readFileSync(join(DIST, "robots.txt"), "utf8");
  expect(robots).toContain(`Sitemap: ${absolute("/sitemap.xml")}`);
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
});

/** Width and height of a PNG file. */
const sizeOf = (file: string): string => {
  const head = readFileSync(file).subarray(16, 24);
  return `${head.readUInt32BE(0)}x${head.readUInt32BE(4)}`;
};

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
  readonly display: string;
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
  readonly shortcuts: readonly { name: string; url: string }[];
}

for (const tag of TAGS) {
  test(`the app can be installed in ${tag}, with icons and two ways straight in`, () => {
    for (const { path } of PAGES.filter(({ locale }) => locale === tag)) {
      expect(html(path).link("manifest"), path).toBe(`/${tag}/app.webmanifest`);
    }
    const manifest: Manifest = JSON.parse(readFileSync(join(DIST, tag, "app.webmanifest"), "utf8"));
    expect(manifest).toMatchObject({
      id: "/",
      name: say(tag, "common:appName"),
      lang: tag,
      dir: "ltr",
      display: "standalone",
      start_url: `/${tag}/`,
      scope: "/",
    });
    for (const { src, sizes, type } of manifest.icons) {
      const file = builtFile(src);
      expect(file, src).not.toBeNull();
      if (type === "image/png") expect(sizeOf(file ?? ""), src).toBe(sizes);
    }
    const sizes = manifest.icons.map(({ sizes: size, purpose = "any" }) => `${size} ${purpose}`);
    expect(sizes).toEqual(expect.arrayContaining(["192x192 any", "512x512 any", "512x512 maskable"]));
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual([`/${tag}/scan/`, `/${tag}/counter/`]);
    for (const { url, name } of manifest.shortcuts) {
      expect(builtFile(url), url).not.toBeNull();
      expect(name).toMatch(/\S/);
    }
  });
}

test("every link inside the site leads to a file, and to a place on it", () => {
  const broken: string[] = [];
  const seen = new Set<string>();
  // Frames are filled by the app before there is anything to tap.
  const pages = builtFiles().filter((file) => file.endsWith(".html") && !file.endsWith("/frame.html"));
  for (const name of pages) {
    const { tags } = readHtml(join(DIST, name));
    const hrefs = ["a", "link", "script", "img", "use"].flatMap((tag) =>
      tags(tag).flatMap(({ href, src }) => [href, src].filter((url) => url !== undefined)),
    );
    for (const href of hrefs) {
      if (/^(https?:|tel:|data:)/.test(href)) continue;
      const url = new URL(href, `http://site${name.replace(/index\.html$/, "")}`);
      const target = builtFile(url.pathname);
      const key = `${url.pathname}${url.hash}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (target === null) broken.push(`${name} → ${href}`);
      else if (url.hash && !readFileSync(target, "utf8").includes(`id="${url.hash.slice(1)}"`)) {
        broken.push(`${name} → ${href} (no such place)`);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(PAGES.length);
  expect(broken).toEqual([]);
});

test("links alone lead from the first screen to every page that is to be found", () => {
  for (const tag of TAGS) {
    const seen = new Set<string>();
    const waiting = [`/${tag}/`];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const { href = "" } of read.get(path)?.tags("a") ?? []) {
        const plain = href.split(/[?#]/)[0] ?? "";
        if (plain.startsWith(`/${tag}/`)) waiting.push(plain);
      }
    }
    // The answer is reached through the form, a look at the answers through questions.
    const expected = PAGES.filter(
      ({ locale, route }) => locale === tag && !["result", "answers"].includes(route.page),
    );
    expect(expected.flatMap(({ path }) => (seen.has(path) ? [] : [path]))).toEqual([]);
  }
});

test("every page has one main heading, one main part, and names for both of its navigations", () => {
  for (const { path } of PAGES) {
    const { tags } = html(path);
    expect(tags("h1").length, path).toBe(1);
    expect(tags("main").length, path).toBe(1);
    for (const nav of tags("nav")) expect(nav["aria-label"] ?? nav["aria-labelledby"], path).toBeTruthy();
    const ids = [...tags("[a-z0-9]+")].flatMap(({ id }) => (id ? [id] : []));
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test("a first screen comes whole with the first packets: at most 14 kB", () => {
  for (const tag of TAGS) {
    expect(statSync(join(DIST, tag, "index.html.br")).size).toBeLessThanOrEqual(14_000);
  }
});

test("every page, script and word has its compressed copies", () => {
  for (const name of builtFiles().filter((file) => /\.(html|js|wasm)$/.test(file))) {
    if (statSync(join(DIST, name)).size < 1024) continue;
    for (const ending of ["br", "gz"]) {
      expect(statSync(`${join(DIST, name)}.${ending}`).size, name).toBeLessThan(
        statSync(join(DIST, name)).size,
      );
    }
  }
});
