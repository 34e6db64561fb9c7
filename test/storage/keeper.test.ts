import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day } from "../../src/domain/day.ts";
import type { KeptCard, KeptProgress } from "../../src/storage/database.ts";
import { createKeeper, type Keeper } from "../../src/storage/keeper.ts";
import { everythingKept, type OldDatabase, openRaw, restore } from "./raw-database.ts";

const CARD: KeptCard = {
  id: "one",
  nickname: "blue folder",
  kind: "certificate",
  issuedOn: day("2024-12-02"),
  expiresOn: day("2029-11-30"),
};
const PROGRESS: KeptProgress = { guide: "register", at: "reader-bring", answers: { route: "reader" } };

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("what is kept on the phone", () => {
  it("is a card until it is deleted, also when the app is opened anew", async () => {
    expect(await createKeeper().putCard(CARD)).toBe(true);
    const later = createKeeper();
    expect(await later.cards()).toEqual([CARD]);
    expect(await later.deleteCard(CARD.id)).toBe(true);
    expect(await createKeeper().cards()).toEqual([]);
  });

  it("is the newest state of a card, not each of them", async () => {
    const keeper = createKeeper();
    await keeper.putCard(CARD);
    await keeper.putCard({ ...CARD, nickname: "wallet" });
    expect(await keeper.cards()).toEqual([{ ...CARD, nickname: "wallet" }]);
  });

  it("is how far somebody went in each guide, until it is forgotten", async () => {
    const keeper = createKeeper();
    expect(await keeper.progress("register")).toBeNull();
    expect(await keeper.putProgress(PROGRESS)).toBe(true);
    expect(await keeper.progress("register")).toEqual(PROGRESS);
    expect(await keeper.progress("old-card")).toBeNull();
    expect(await keeper.deleteProgress("register")).toBe(true);
    expect(await keeper.progress("register")).toBeNull();
  });

  it("is nothing at all after 'delete all'", async () => {
    const keeper = createKeeper();
    await keeper.putCard(CARD);
    await keeper.putCard({ ...CARD, id: "two" });
    await keeper.putProgress(PROGRESS);
    expect(await keeper.deleteAll()).toBe(true);
    expect(await everythingKept()).toEqual({ cards: [], progress: [] });
  });

  it("is only the named fields, whatever else a caller hands in", async () => {
    const keeper = createKeeper();
    const number = { symbol: "12345678", number: "90", payload: "raw", verdict: "usable-until" };
    await keeper.putCard({ ...CARD, ...number });
    await keeper.putProgress({ ...PROGRESS, ...number });
    expect(await everythingKept()).toEqual({ cards: [CARD], progress: [PROGRESS] });
  });
});

describe("a database of the first release", () => {
  const fixture: OldDatabase = JSON.parse(
    readFileSync(new URL("../fixtures/database-v1.json", import.meta.url), "utf8"),
  );

  it("still opens, with every card and the progress", async () => {
    await restore(fixture);
    const keeper = createKeeper();
    expect(await keeper.cards()).toEqual(fixture.stores.cards?.rows);
    expect(await keeper.progress("register")).toEqual(fixture.stores.progress?.rows[0]);
  });

  it("is what a new phone gets, store by store", async () => {
    await createKeeper().available();
    const db = await openRaw();
    const made = [...db.objectStoreNames].map((name) => [
      name,
      db.transaction(name).objectStore(name).keyPath,
    ]);
    db.close();
    expect(Object.fromEntries(made)).toEqual({ cards: "id", progress: "guide" });
  });
});

/** Every call of a keeper, with the answer for "nothing could be kept". */
async function answers(keeper: Keeper): Promise<Readonly<Record<keyof Keeper, unknown>>> {
  return {
    available: await keeper.available(),
    cards: await keeper.cards(),
    putCard: await keeper.putCard(CARD),
    deleteCard: await keeper.deleteCard(CARD.id),
    deleteAll: await keeper.deleteAll(),
    progress: await keeper.progress("register"),
    putProgress: await keeper.putProgress(PROGRESS),
    deleteProgress: await keeper.deleteProgress("register"),
  };
}
const REFUSED = {
  available: false,
  cards: [],
  putCard: false,
  deleteCard: false,
  deleteAll: false,
  progress: null,
  putProgress: false,
  deleteProgress: false,
};

const openingThrows = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
describe("a browser that refuses storage", () => {
  it.each([
    ["has no database", undefined],
    ["has none in this window", null],
    ["throws when it is opened", { open: openingThrows }],
  ])("(it %s) gets answers all the same, and nothing throws", async (_how, database) => {
    vi.stubGlobal("indexedDB", database);
    expect(await answers(createKeeper())).toEqual(REFUSED);
  });

  it("(it never answers) gets answers after a limit", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("indexedDB", { open: () => new IDBOpenDBRequest() });
    const waiting = createKeeper().putCard(CARD);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await waiting).toBe(false);
  });
});

describe("a connection that died in the background", () => {
  const dead = () => {
    throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
  };

  it("is opened anew once, and the card is kept", async () => {
    const keeper = createKeeper();
    await keeper.putCard(CARD);
    const opened = vi.spyOn(indexedDB, "open");
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(dead);
    expect(await keeper.putCard({ ...CARD, id: "two" })).toBe(true);
    expect(opened).toHaveBeenCalledTimes(1);
    expect((await keeper.cards()).map(({ id }) => id)).toEqual(["one", "two"]);
  });

  it("is not opened again and again", async () => {
    const keeper = createKeeper();
    await keeper.available();
    const opened = vi.spyOn(indexedDB, "open");
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(dead);
    expect(await keeper.putCard(CARD)).toBe(false);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it("does not stand in the way of the next try", async () => {
    const keeper = createKeeper();
    await keeper.available();
    const broken = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(dead);
    await keeper.putCard(CARD);
    broken.mockRestore();
    expect(await keeper.putCard(CARD)).toBe(true);
  });
});

describe("a newer release in another tab", () => {
  it("gets the database at once, and this tab answers that it keeps nothing more", async () => {
    const keeper = createKeeper();
    await keeper.putCard(CARD);
    const newer = await openRaw(99);
    expect(newer.version).toBe(99);
    newer.close();
    expect(await answers(keeper)).toEqual(REFUSED);
  });
});
