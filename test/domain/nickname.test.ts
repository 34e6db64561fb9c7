import { describe, expect, it } from "vitest";
import { looksLikeNumber } from "../../src/domain/nickname.ts";

describe("a nickname", () => {
  it.each(["たろう", "母", "Mina 2", "2029年", "", "card 12345"])("may be %j", (nickname) => {
    expect(looksLikeNumber(nickname)).toBe(false);
  });

  it.each(["123456789018", "1234 5678 9018", "１２３４５６", "01130012-123", "a1b2c3d4e5f6"])(
    "that reads like %j is a number and is not kept",
    (nickname) => {
      expect(looksLikeNumber(nickname)).toBe(true);
    },
  );
});
