import { describe, expect, it } from "vitest";
import { addressOf, pathOf } from "../../src/app/address.ts";
import { ROUTES } from "../../src/content/all-routes.ts";
import { NOT_FOUND } from "../../src/content/routes.ts";
import { LOCALES } from "../../src/i18n/locales.ts";

describe("an address of the app", () => {
  it.each(LOCALES)("is read as it is written, for every page in $tag", ({ tag }) => {
    const read = ROUTES.map((route) => addressOf(pathOf(tag, route.path), "?on=2026-08-01"));
    expect(read).toEqual(ROUTES.map((route) => ({ locale: tag, route, search: "?on=2026-08-01" })));
  });

  it("ends with a slash", () => {
    const written = ROUTES.map(({ path }) => pathOf("ja-simple", path));
    expect(written.filter((path) => !/^\/ja-simple\/([^/]+\/)*$/.test(path))).toEqual([]);
  });

  it.each(["/en/scan", "/en/scan/", "/en//scan/", "/en/scan/index.html", "/EN/Scan/"])(
    "may be written %s",
    (path) => {
      expect(addressOf(path, "")).toMatchObject({ locale: "en", route: { page: "scan" } });
    },
  );

  it.each(["/en", "/en/", "/en/index.html"])("%s is the first screen", (path) => {
    expect(addressOf(path, "")?.route.page).toBe("home");
  });

  it("with a language of ours and a path unknown to us is a page that is not found", () => {
    expect(addressOf("/en/no/such/page/", "")).toEqual({ locale: "en", route: NOT_FOUND, search: "" });
  });

  it.each(["/", "", "/fr/scan/", "/sw.js", "/icons/icon.svg", "/en-GB/", "/japanese/"])(
    "is not %j, which begins with no language of ours",
    (path) => {
      expect(addressOf(path, "")).toBeNull();
    },
  );

  it.each(["/en/app.webmanifest", "/ja/frame.html", "/en/scan/picture.png"])(
    "is not %s, which is a file of the server",
    (path) => {
      expect(addressOf(path, "")).toBeNull();
    },
  );
});
