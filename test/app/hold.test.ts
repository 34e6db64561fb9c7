import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hold, isHeld } from "../../src/app/hold.ts";

/** Longer than any wait between two pages. */
const A_WHILE_MS = 10_000;

let page: EventTarget;
let releases: number;
beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  releases = 0;
  page.addEventListener("hold-released", () => {
    releases += 1;
  });
  vi.stubGlobal("dispatchEvent", (event: Event) => page.dispatchEvent(event));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("unfinished work", () => {
  it("holds updates back until it is released", () => {
    expect(isHeld()).toBe(false);
    const release = hold();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect([isHeld(), releases]).toEqual([true, 0]);
    release();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect([isHeld(), releases]).toEqual([false, 1]);
  });

  it("in two places holds until both are released", () => {
    const [first, second] = [hold(), hold()];
    first();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect([isHeld(), releases]).toEqual([true, 0]);
    second();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect([isHeld(), releases]).toEqual([false, 1]);
  });

  it("is released once, however often that is said", () => {
    const [first, second] = [hold(), hold()];
    first();
    first();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect([isHeld(), releases]).toEqual([true, 0]);
    second();
  });

  it("that goes on on the next page is not interrupted in between", () => {
    hold()();
    const next = hold();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(releases).toBe(0);
    next();
  });
});
