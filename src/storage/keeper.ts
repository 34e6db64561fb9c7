import { type Database, type KeptCard, type KeptProgress, openDatabase } from "./database.ts";

/** Keeps cards and progress on this device. Every call answers even when storage is refused. */
export interface Keeper {
  readonly cards: () => Promise<readonly KeptCard[]>;
  /** False when the browser refused; nothing was kept then. */
  readonly putCard: (card: KeptCard) => Promise<boolean>;
  readonly deleteCard: (id: string) => Promise<boolean>;
  readonly deleteAll: () => Promise<boolean>;
  readonly progress: (guide: string) => Promise<KeptProgress | null>;
  readonly putProgress: (progress: KeptProgress) => Promise<boolean>;
  readonly deleteProgress: (guide: string) => Promise<boolean>;
  /** Whether anything can be kept at all. */
  readonly available: () => Promise<boolean>;
}

export function createKeeper(): Keeper {
  let handle: Promise<Database | null> | null = null;
  const lost = () => {
    handle = null;
  };
  const database = (): Promise<Database | null> => {
    handle ??= openDatabase(lost).then((db) => {
      // Refused once is not refused for ever: another tab may have let go.
      if (!db) lost();
      return db;
    });
    return handle;
  };

  /** Runs a task; a connection that died in the background (WebKit) is opened anew once. */
  async function run<T>(task: (db: Database) => Promise<T>, refused: T): Promise<T> {
    for (const attempt of [1, 2]) {
      const db = await database();
      if (!db) return refused;
      try {
        return await task(db);
      } catch {
        lost();
        if (attempt === 2) return refused;
      }
    }
    return refused;
  }
  const write = (task: (db: Database) => Promise<unknown>): Promise<boolean> =>
    run(async (db) => {
      await task(db);
      return true;
    }, false);

  return {
    cards: () => run<readonly KeptCard[]>((db) => db.getAll("cards"), []),
    putCard: ({ id, nickname, kind, issuedOn, expiresOn }) =>
      write((db) => db.put("cards", { id, nickname, kind, issuedOn, expiresOn })),
    deleteCard: (id) => write((db) => db.delete("cards", id)),
    deleteAll: () => write((db) => Promise.all([db.clear("cards"), db.clear("progress")])),
    progress: (guide) =>
      run<KeptProgress | null>(async (db) => (await db.get("progress", guide)) ?? null, null),
    putProgress: ({ guide, at, answers }) => write((db) => db.put("progress", { guide, at, answers })),
    deleteProgress: (guide) => write((db) => db.delete("progress", guide)),
    available: async () => (await database()) !== null,
  };
}
