import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { furiganaShown, storedLanguage, storeFurigana, storeLanguage } from "../../src/storage/settings.ts";

function memory(): Pick<Storage, "getItem" | "setItem"> & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

let storage: ReturnType<typeof memory>;
beforeEach(() => {
  storage = memory();
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the two small settings", () => {
  it("are kept under the promised names, and nothing beside them", () => {
    storeLanguage("ja-simple");
    storeFurigana(false);
    expect(Object.fromEntries(storage.kept)).toEqual({ language: "ja-simple", furigana: "off" });
  });

  it("are read again", () => {
    storeLanguage("en");
    storeFurigana(false);
    expect([storedLanguage(), furiganaShown()]).toEqual(["en", false]);
    storeFurigana(true);
    expect(furiganaShown()).toBe(true);
  });

  it("are, before anybody chose, no language and furigana shown", () => {
    expect([storedLanguage(), furiganaShown()]).toEqual([null, true]);
  });

  it("do without storage where the browser refuses it", () => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    expect(() => storeLanguage("en")).not.toThrow();
    expect(() => storeFurigana(false)).not.toThrow();
    expect([storedLanguage(), furiganaShown()]).toEqual([null, true]);
  });

  it("do without storage where the browser has none", () => {
    vi.stubGlobal("localStorage", undefined);
    expect([storedLanguage(), furiganaShown()]).toEqual([null, true]);
  });
});
