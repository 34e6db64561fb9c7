import { readFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { openScan, recognised, typeCode } from "./support/scan.ts";
import { builtFiles, DIST, PAGES, pagesIn } from "./support/site.ts";
import { alive, expect, open, test } from "./support/test.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as written; browsers and URL parsers tidy it up first. */
const ask = (baseURL: string | undefined, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL ?? "");
    httpRequest({ hostname, port, path }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    })
      .on("error", reject)
      .end();
  });

/** Directive → values of a policy. */
const directives = (policy: string): Map<string, readonly string[]> =>
  new Map(
    policy.split(";").map((part) => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );

function expectStrict(policy: string): void {
  const rules = directives(policy);
  expect(rules.get("default-src")).toEqual(["'none'"]);
  expect(rules.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(rules.get("connect-src")).toEqual(["'self'"]);
  expect(rules.get("base-uri")).toEqual(["'none'"]);
  expect(rules.get("form-action")).toEqual(["'none'"]);
  for (const [name, values] of rules) {
    expect(values, name).not.toContain("'unsafe-inline'");
    expect(values, name).not.toContain("'unsafe-eval'");
    expect(values.join(" "), name).not.toMatch(/\*|https?:/);
  }
}

test("every answer carries the headers, and the policy allows no script of a page's own text", async ({
  baseURL,
}) => {
  for (const path of [
    "/",
    "/en/",
    "/ja/check/",
    "/sw.js",
    "/icons/icon.svg",
    "/en/app.webmanifest",
    "/no-such-page/",
  ]) {
    const { headers } = await ask(baseURL, path);
    expectStrict(String(headers["content-security-policy"]));
    expect(directives(String(headers["content-security-policy"])).get("frame-ancestors")).toEqual(["'none'"]);
    expect(headers).toMatchObject({
      "permissions-policy": expect.stringContaining("camera=(self), microphone=(), geolocation=()"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "strict-transport-security": expect.stringContaining("max-age="),
    });
  }
});

test("every page carries the same policy itself, for hosts that send no headers", async ({ baseURL }) => {
  const sent = String((await ask(baseURL, "/en/")).headers["content-security-policy"]);
  for (const file of builtFiles().filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(DIST, file), "utf8");
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
    expectStrict(meta);
    expect(`${meta}; frame-ancestors 'none'`, file).toBe(sent);
    expect(html.indexOf("Content-Security-Policy"), `${file}: before anything it rules`).toBeLessThan(
      html.search(/<(style|script|link|img)\b/),
    );
  }
});

test("no page has a script, a style or a handler in its text, apart from the one style the policy names", () => {
  for (const { file, path } of PAGES) {
    const html = readFileSync(file, "utf8");
    const [, ...others] = html.match(/<style[ >]/g) ?? [];
    expect(others, path).toEqual([]);
    expect(html.match(/<script(?![^>]* src="\/assets\/)[^>]*>/g), path).toBeNull();
    expect(html.match(/<[^>]+\s(on[a-z]+|style|srcdoc)=/g), path).toBeNull();
    expect(html.match(/(src|href)="(javascript|data|http):/g), path).toBeNull();
  }
});

test("no page of any kind breaks the policy or asks another site, with the service worker too", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: "allow" });
  const wrong: string[] = [];
  context.on("console", (message) => wrong.push(message.text()));
  context.on("weberror", (error) => wrong.push(String(error.error())));
  context.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:"))
      wrong.push(request.url());
  });
  await context.exposeBinding("policyBroken", (_, what: string) => void wrong.push(what));
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (window as typeof window & { policyBroken: (what: string) => void }).policyBroken(
        `${violatedDirective} ${blockedURI}`,
      );
    }),
  );
  const page = await context.newPage();
  const oneOfEachKind = [...new Map(pagesIn("en").map((one) => [one.route.page, one])).values()];
  for (const { path } of oneOfEachKind) await open(page, path);
  await openScan(page);
  await typeCode(page, "https://www.kyoukaikenpo.or.jp/");
  await recognised(page).waitFor();
  await page.locator("footer a[href='/en/']").click();
  await alive(page);
  expect(wrong).toEqual([]);
  await context.close();
});

test("a link out of the app tells the other site nothing and cannot reach back", async () => {
  for (const { file, path } of PAGES) {
    const html = readFileSync(file, "utf8");
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g)) {
      expect(link, path).toContain('rel="noopener noreferrer"');
      expect(link, path).toContain('href="https://');
    }
  }
});

test("a file that is not there is answered 404 and with no page", async ({ baseURL }) => {
  for (const path of [
    "/assets/none.js",
    "/assets/none.wasm",
    "/icons/none.png",
    "/en/none.json",
    "/favicon.ico",
  ]) {
    const { status, body, headers } = await ask(baseURL, path);
    expect(status, path).toBe(404);
    expect(body, path).not.toMatch(/<html|<!doctype/i);
    expect(headers["cache-control"], path).not.toContain("immutable");
  }
  const page = await ask(baseURL, "/en/none/");
  expect(page.status).toBe(404);
  expect(page.body).toContain('data-page="not-found"');
});

test("no path leads out of the site or to what steers the server", async ({ baseURL }) => {
  for (const path of [
    "/../package.json",
    "/en/../../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/%2e%2e%2fpackage.json",
    "/..%5cpackage.json",
    "/en/%00",
    "/assets/..%2f..%2fpackage.json",
    "//etc/passwd",
    "/_headers",
    "/_headers.json",
    "/%ff",
  ]) {
    const { status, body } = await ask(baseURL, path);
    expect([400, 403, 404], path).toContain(status);
    expect(body, path).not.toContain('"devDependencies"');
    expect(body, path).not.toContain("Content-Security-Policy:");
    expect(body, path).not.toContain("root:x:");
  }
});
