import { describe, expect, it } from "vitest";
import { romajiOf } from "../../src/i18n/romaji.ts";

describe("Japanese in Latin letters, for readers who know the sounds only", () => {
  it("writes particles as they are spoken", () => {
    expect(romajiOf("マイナほけんしょうは つかいません。")).toBe("mainahokenshouwa tsukaimasen.");
    expect(romajiOf("びょういんへ いきます。")).toBe("byouin'e ikimasu.");
    expect(romajiOf("しかくかくにんしょを つかいます。")).toBe("shikakukakuninsho o tsukaimasu.");
  });

  it("leaves は and へ inside words alone", () => {
    expect(romajiOf("はなします")).toBe("hanashimasu");
    expect(romajiOf("へや")).toBe("heya");
  });
});
