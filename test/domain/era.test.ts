import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day } from "../../src/domain/day.ts";
import { ERAS, type EraDate, eraById, eraText, fromEra, outsideEra, toEra } from "../../src/domain/era.ts";

const written = (iso: string): string => eraText(day(iso));

describe("the eras", () => {
  it("follow each other without a gap", () => {
    for (const [index, era] of ERAS.entries()) {
      const later = ERAS[index - 1];
      expect(era.to).toBe(later ? addDays(day(later.from), -1) : null);
    }
  });

  it.each([
    ["1868-01-25", "明治元年1月25日"],
    ["1912-07-29", "明治45年7月29日"],
    ["1912-07-30", "大正元年7月30日"],
    ["1926-12-24", "大正15年12月24日"],
    ["1926-12-25", "昭和元年12月25日"],
    ["1989-01-07", "昭和64年1月7日"],
    ["1989-01-08", "平成元年1月8日"],
    ["2019-04-30", "平成31年4月30日"],
    ["2019-05-01", "令和元年5月1日"],
    ["2020-01-01", "令和2年1月1日"],
    ["2024-12-02", "令和6年12月2日"],
    ["2029-11-30", "令和11年11月30日"],
  ])("%s is written %s", (iso, text) => {
    expect(written(iso)).toBe(text);
  });

  it("agree with the Japanese calendar of Intl from 1900 on", () => {
    const names: Readonly<Record<string, string>> = {
      R: "reiwa",
      H: "heisei",
      S: "showa",
      T: "taisho",
      M: "meiji",
    };
    const japanese = new Intl.DateTimeFormat("en-US-u-ca-japanese-nu-latn", {
      timeZone: "UTC",
      era: "narrow",
      year: "numeric",
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (offset) => {
        const d = addDays(day("1900-01-01"), offset);
        const parts = japanese.formatToParts(new Date(`${d}T00:00:00Z`));
        const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? "";
        const { era, year } = toEra(d) as EraDate;
        expect([era.id, year]).toEqual([names[part("era")], Number(part("year"))]);
      }),
      { numRuns: 1000 },
    );
  });

  it("had not begun before 明治", () => {
    expect(toEra(day("1868-01-24"))).toBeNull();
    expect(written("1868-01-24")).toBe("1868-01-24");
  });

  it("give back the day they were told for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (offset) => {
        const d = addDays(day("1868-01-25"), offset);
        const { era, year, month, date } = toEra(d) as EraDate;
        expect(fromEra(era, year, month, date)).toBe(d);
        expect(outsideEra(era, d)).toBe(false);
      }),
    );
  });
});

describe("an era date on a paper", () => {
  const reiwa = eraById("reiwa");
  const heisei = eraById("heisei");

  it("counts on past the end of its era, and says so", () => {
    expect(fromEra(heisei, 35, 11, 30)).toBe("2023-11-30");
    expect(outsideEra(heisei, day("2023-11-30"))).toBe(true);
    expect(outsideEra(heisei, day("2019-04-30"))).toBe(false);
    expect(outsideEra(heisei, day("1989-01-07"))).toBe(true);
    expect(outsideEra(reiwa, day("2019-04-30"))).toBe(true);
    expect(outsideEra(reiwa, day("2117-01-01"))).toBe(false);
  });

  it("exists only for years 1 to 99 and days of the calendar", () => {
    const refused: readonly (Day | null)[] = [
      fromEra(reiwa, 0, 1, 1),
      fromEra(reiwa, -1, 1, 1),
      fromEra(reiwa, 100, 1, 1),
      fromEra(reiwa, 1.5, 1, 1),
      fromEra(reiwa, 7, 2, 29),
      fromEra(reiwa, 11, 11, 31),
      fromEra(reiwa, 11, 13, 1),
    ];
    expect(refused).toEqual(refused.map(() => null));
    expect(fromEra(reiwa, 2, 2, 29)).toBe("2020-02-29");
  });
});
