import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Day } from "../domain/day.ts";
import type { CardKind } from "../domain/facts.ts";
import type { GuideAnswers } from "../domain/guide.ts";

/** All that is kept of a card: no number, no name, no picture, no verdict. */
export interface KeptCard {
  readonly id: string;
  readonly nickname: string;
  readonly kind: CardKind;
  readonly issuedOn: Day;
  readonly expiresOn: Day;
}

/** How far somebody went in a guide. */
export interface KeptProgress {
  readonly guide: string;
  readonly at: string;
  readonly answers: GuideAnswers;
}

export interface Schema extends DBSchema {
  cards: { key: string; value: KeptCard };
  progress: { key: string; value: KeptProgress };
}

export const DATABASE_NAME = "shikaku-guide";
export const DATABASE_VERSION = 1;
/** A tab holding an old version blocks the opening without an event, so there is a limit too. */
const OPEN_LIMIT_MS = 3000;

export type Database = IDBPDatabase<Schema>;

/** Async, so that a browser which refuses by throwing at once (or has no database) rejects like the others. */
async function open(onLost: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore("cards", { keyPath: "id" });
        db.createObjectStore("progress", { keyPath: "guide" });
      }
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Opens the database, or gives `null` when the browser refuses storage (private mode, blocked). */
export async function openDatabase(onLost: () => void): Promise<Database | null> {
  const opening = open(onLost).catch(() => null);
  let limit: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    limit = setTimeout(() => resolve(null), OPEN_LIMIT_MS);
  });
  const db = await Promise.race([opening, late]);
  clearTimeout(limit);
  return db;
}
