import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayFromQuery, now, onDayChange, today } from "../../src/app/clock.ts";

const HOUR_MS = 3_600_000;
/** 23:59:59.999 on 22 November 2026 in Japan. */
const LAST_INSTANT = Date.UTC(2026, 10, 22, 14, 59, 59, 999);

beforeEach(() => {
  vi.useFakeTimers({ now: LAST_INSTANT });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("today", () => {
  it("is the day in Japan, wherever the phone is, and changes at midnight there", () => {
    expect([now(), today()]).toEqual([LAST_INSTANT, "2026-11-22"]);
    vi.setSystemTime(LAST_INSTANT + 1);
    expect(today()).toBe("2026-11-23");
  });
});

describe("a page that stays open", () => {
  let page: EventTarget & { hidden: boolean };
  let told: string[];
  let stop: () => void;
  beforeEach(() => {
    page = Object.assign(new EventTarget(), { hidden: false });
    vi.stubGlobal("document", page);
    told = [];
    stop = onDayChange((d) => told.push(d));
  });
  afterEach(() => stop());

  it("learns the day at once", () => {
    expect(told).toEqual(["2026-11-22"]);
  });

  it("learns of midnight in Japan within moments", () => {
    vi.advanceTimersByTime(5000);
    expect(told.at(-1)).toBe("2026-11-23");
  });

  it("learns of every further midnight", () => {
    vi.advanceTimersByTime(48 * HOUR_MS);
    expect([...new Set(told)]).toEqual(["2026-11-22", "2026-11-23", "2026-11-24"]);
  });

  it("asks every hour, because a sleeping phone stops its timers", () => {
    vi.advanceTimersByTime(5000);
    const before = told.length;
    vi.advanceTimersByTime(HOUR_MS);
    expect(told.length).toBeGreaterThan(before);
  });

  it("asks again when somebody comes back to it, but not when they leave", () => {
    vi.setSystemTime(Date.UTC(2026, 11, 31, 15));
    page.hidden = true;
    page.dispatchEvent(new Event("visibilitychange"));
    expect(told.at(-1)).toBe("2026-11-22");
    page.hidden = false;
    page.dispatchEvent(new Event("visibilitychange"));
    expect(told.at(-1)).toBe("2027-01-01");
  });

  it("is told nothing more once it is closed", () => {
    stop();
    const before = told.length;
    vi.advanceTimersByTime(48 * HOUR_MS);
    page.dispatchEvent(new Event("visibilitychange"));
    expect(told).toHaveLength(before);
  });
});

describe("the day that a reviewer asks for", () => {
  it.each([
    ["?on=2026-08-01", "2026-08-01"],
    ["?which=yellow&on=2028-02-29", "2028-02-29"],
  ])("is read from %s", (search, asked) => {
    expect(dayFromQuery(search)).toBe(asked);
  });

  it.each(["", "?on=", "?on=tomorrow", "?on=2026-02-30", "?on=2026-8-1", "?ON=2026-08-01"])(
    "is none in %j",
    (search) => {
      expect(dayFromQuery(search)).toBeNull();
    },
  );
});
