import { DATABASE_NAME } from "../../src/storage/database.ts";

/** A database as a release left it on somebody's phone. */
export interface OldDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }>
  >;
}

/** Opens the app's database without the app: by hand, at any version. */
export function openRaw(
  version?: number,
  upgrade: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function restore({ version, stores }: OldDatabase): Promise<void> {
  const db = await openRaw(version, (made) => {
    for (const [name, { keyPath, rows }] of Object.entries(stores)) {
      const store = made.createObjectStore(name, { keyPath });
      for (const row of rows) store.put(row);
    }
  });
  db.close();
}

/** Everything in the database, as it is. */
export async function everythingKept(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const db = await openRaw();
  const names = [...db.objectStoreNames];
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise<readonly unknown[]>((resolve, reject) => {
          const request = db.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  db.close();
  return Object.fromEntries(names.map((name, i) => [name, rows[i] ?? []]));
}
