import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOLIDAYS } from "../../src/content/holidays.ts";
import { PHONES } from "../../src/content/phones.ts";
import { addDays, day, minutesInJapan } from "../../src/domain/day.ts";
import { hoursOn, type Moment, openState, type Schedule } from "../../src/domain/opening.ts";
import { weekdayOf } from "../../src/domain/weekday.ts";

const KYOKAI: Schedule = PHONES.kyokai.hours;
const MY_NUMBER: Schedule = PHONES["my-number"].hours;
const at = (d: string, time: string): Moment => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return { day: day(d), minutes: hour * 60 + minute };
};
const state = (schedule: Schedule, d: string, time: string) => openState(schedule, at(d, time), HOLIDAYS);
const opens = (d: string, time: string) => ({ state: "closed", opens: at(d, time) });

describe("the Kyokai's line", () => {
  it("is closed on Sunday 2026-11-22 and opens on Tuesday, after a holiday (TEL-06)", () => {
    expect(state(KYOKAI, "2026-11-22", "12:00")).toEqual(opens("2026-11-24", "8:30"));
    expect(state(KYOKAI, "2026-11-23", "23:59")).toEqual(opens("2026-11-24", "8:30"));
  });

  it("opens at 8:30 and is closed from 17:15 on", () => {
    expect(state(KYOKAI, "2026-11-24", "8:29")).toEqual(opens("2026-11-24", "8:30"));
    expect(state(KYOKAI, "2026-11-24", "8:30")).toMatchObject({ state: "open", until: 17 * 60 + 15 });
    expect(state(KYOKAI, "2026-11-24", "17:14")).toMatchObject({ state: "open" });
    expect(state(KYOKAI, "2026-11-24", "17:15")).toEqual(opens("2026-11-25", "8:30"));
  });

  it("rests from 29 December to 3 January and the weekend that follows", () => {
    expect(state(KYOKAI, "2026-12-28", "18:00")).toEqual(opens("2027-01-04", "8:30"));
    expect(state(KYOKAI, "2027-12-28", "18:00")).toEqual(opens("2028-01-04", "8:30"));
    expect(state(KYOKAI, "2025-12-29", "9:00")).toEqual(opens("2026-01-05", "8:30"));
  });
});

describe("the My Number line", () => {
  it("is answered on Sundays and holidays until 17:30", () => {
    expect(state(MY_NUMBER, "2026-11-22", "17:29")).toMatchObject({ state: "open" });
    expect(state(MY_NUMBER, "2026-11-23", "17:30")).toEqual(opens("2026-11-24", "9:30"));
  });

  it("is answered on working days until 20:00", () => {
    expect(state(MY_NUMBER, "2026-11-24", "19:59")).toMatchObject({ state: "open", until: 20 * 60 });
  });
});

describe("any line", () => {
  const anyMoment = fc.record({
    day: fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(HOLIDAYS.first, offset)),
    minutes: fc.integer({ min: 0, max: 1439 }),
  });

  it("that is closed opens later, at a moment at which it is open", () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const found = openState(KYOKAI, moment, HOLIDAYS);
        if (found.state !== "closed") return true;
        const later = found.opens.day > moment.day || found.opens.minutes > moment.minutes;
        return later && openState(KYOKAI, found.opens, HOLIDAYS).state === "open";
      }),
    );
  });

  it("is not guessed at beyond the known holidays", () => {
    expect(openState(KYOKAI, { day: addDays(HOLIDAYS.last, 1), minutes: 600 }, HOLIDAYS).state).toBe(
      "unknown",
    );
    expect(openState(KYOKAI, { day: addDays(HOLIDAYS.first, -1), minutes: 600 }, HOLIDAYS).state).toBe(
      "unknown",
    );
  });

  it("that never opens says nothing", () => {
    const never: Schedule = { weekdays: null, weekends: null, closedAtNewYear: false };
    expect(openState(never, at("2026-11-24", "10:00"), HOLIDAYS).state).toBe("unknown");
    expect(hoursOn(never, day("2026-11-24"), HOLIDAYS)).toBeNull();
  });
});

describe("days of the week and minutes in Japan", () => {
  it("agree with the calendar", () => {
    expect([day("2026-11-22"), day("2026-11-24"), day("1999-12-31")].map(weekdayOf)).toEqual([0, 2, 5]);
  });

  it("agree with the device's own clock for Asia/Tokyo", () => {
    const format = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", timeStyle: "short" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (ms) => {
        const [hour = 0, minute = 0] = format.format(new Date(ms)).split(":").map(Number);
        return minutesInJapan(ms) === hour * 60 + minute;
      }),
    );
  });
});
