import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/app/address.ts";
import { ROUTES } from "../../src/content/all-routes.ts";
import { LOCALES } from "../../src/i18n/locales.ts";
import { hrefOf } from "../../src/ui/href.ts";

describe("a link inside the app", () => {
  it("leads to the page that it names, in every language", () => {
    for (const { tag } of LOCALES) {
      const read = ROUTES.map(({ path }) => addressOf(hrefOf(tag, path, ""), ""));
      expect(read.map((address) => address?.route)).toEqual(ROUTES);
      expect(new Set(read.map((address) => address?.locale))).toEqual(new Set([tag]));
    }
  });

  it("carries the answers of a guide", () => {
    const href = hrefOf("en", "old-card/member-kind", "", { which: "light-blue", "ended-by": "yes" });
    expect(href).toBe("/en/old-card/member-kind/?which=light-blue&ended-by=yes");
  });

  it("keeps a reviewer on the chosen day", () => {
    expect(hrefOf("ja", "", "?on=2026-08-01")).toBe("/ja/?on=2026-08-01");
    expect(hrefOf("ja", "scan", "?which=yellow&on=2026-08-01", { a: "b" })).toBe(
      "/ja/scan/?a=b&on=2026-08-01",
    );
  });

  it("carries nothing else of the address before it", () => {
    expect(hrefOf("en", "scan", "?which=yellow&from=somewhere")).toBe("/en/scan/");
    expect(hrefOf("en", "scan", "?on=")).toBe("/en/scan/");
  });

  it("escapes what has a meaning in addresses", () => {
    const href = hrefOf("en", "scan", "", { a: "x&b=y #?" });
    expect([...new URL(href, "https://app.example").searchParams]).toEqual([["a", "x&b=y #?"]]);
  });
});
