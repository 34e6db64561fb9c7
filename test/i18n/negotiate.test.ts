import { describe, expect, it } from "vitest";
import { isLocale, LOCALES, localeOf, negotiate, SOURCE_LOCALE } from "../../src/i18n/locales.ts";

/** Tags that mean a language of the plan (languages §1), whether it is offered yet or not. */
const MEANT = [
  ["ja", "ja"],
  ["ja-JP", "ja"],
  ["ja-simple", "ja-simple"],
  ["ja-easy", "ja-simple"],
  ["ja-Hira", "ja-simple"],
  ["ja-basic", "ja-simple"],
  ["ja-x-easy", "ja-simple"],
  ["en", "en"],
  ["en-US", "en"],
  ["en-GB", "en"],
  ["en-PH", "en"],
  ["vi", "vi"],
  ["vi-VN", "vi"],
  ["zh", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["tl", "fil"],
  ["fil-PH", "fil"],
  ["ne-NP", "ne"],
  ["in", "id"],
  ["id-ID", "id"],
  ["my-MM", "my"],
  ["pt", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["ko-KR", "ko"],
  ["es-419", "es"],
  ["es-PE", "es"],
  ["th-TH", "th"],
  ["km-KH", "km"],
  ["mn-MN", "mn"],
] as const;

describe("the language of a first visit", () => {
  it.each(MEANT)(
    "somebody whose browser says %s reads %s, or English while it is not offered",
    (tag, meant) => {
      expect(negotiate(null, [tag])).toBe(isLocale(meant) ? meant : "en");
    },
  );

  it.each(["ms-MY", "fr", "ur-PK", "uk", "xx", "jam", "enm", "", "*"])(
    "is English, never Japanese, for somebody whose browser says %s",
    (tag) => {
      expect(negotiate(null, [tag])).toBe("en");
    },
  );

  it("is the first of the browser's languages that is offered", () => {
    expect(negotiate(null, ["fr-FR", "ja-Hira", "en"])).toBe("ja-simple");
    expect(negotiate(null, ["en-GB", "ja"])).toBe("en");
    expect(negotiate(null, ["ja", "en-GB"])).toBe("ja");
  });

  it("is Japanese when the browser names no language", () => {
    expect(negotiate(null, [])).toBe("ja");
  });

  it("does not depend on capital letters", () => {
    expect(negotiate(null, ["JA-SIMPLE"])).toBe("ja-simple");
    expect(negotiate(null, ["En-gb"])).toBe("en");
  });
});

describe("a language chosen before", () => {
  it.each(LOCALES.map(({ tag }) => tag))("wins over the browser: %s", (tag) => {
    expect(negotiate(tag, ["ja", "en", "ja-simple"])).toBe(tag);
  });

  it("may be stored under an older name", () => {
    expect(negotiate("ja-easy", ["en"])).toBe("ja-simple");
  });

  it.each(["", "xx", "__proto__", "constructor", "../en"])("is passed over when it is none: %s", (stored) => {
    expect(negotiate(stored, ["en"])).toBe("en");
  });
});

describe("the list of languages", () => {
  it("has well-formed tags and names each in its own words", () => {
    for (const { tag, name } of LOCALES) {
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(name).not.toBe("");
    }
  });

  it("gives each tag and each alias to one language only", () => {
    const all = LOCALES.flatMap(({ tag, aliases }) => [tag.toLowerCase(), ...aliases]);
    expect(all).toEqual([...new Set(all.map((name) => name.toLowerCase()))]);
  });

  it("tells search engines of each language once", () => {
    const named = LOCALES.flatMap(({ hreflang }) => (hreflang === null ? [] : [hreflang]));
    expect(new Set(named).size).toBe(named.length);
    expect(localeOf("ja-simple").hreflang).toBeNull();
  });

  it("offers the source language and the fallback", () => {
    expect(isLocale(SOURCE_LOCALE)).toBe(true);
    expect(isLocale("en")).toBe(true);
    expect(isLocale("EN")).toBe(false);
    expect(localeOf("en").tag).toBe("en");
  });
});
