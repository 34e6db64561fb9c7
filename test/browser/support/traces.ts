import type { Page } from "./test.ts";

/** Everything a page could have kept, or shows, as one text per place. */
export type Traces = Readonly<Record<string, string>>;

/** Looks into the document and every store of the origin. Runs in the page. */
export const tracesOf = (page: Page): Promise<Traces> =>
  page.evaluate(async () => {
    const databases = await (window.indexedDB?.databases() ?? []);
    const kept: unknown[] = [];
    for (const { name = "", version = 1 } of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => rows.addEventListener("success", resolve));
        kept.push({ name, store, rows: rows.result });
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      cached.push(name);
      for (const { url } of await (await caches.open(name)).keys()) cached.push(url);
    }
    const values = [...document.querySelectorAll("input, select, textarea")].map((el) =>
      el instanceof HTMLInputElement && el.type === "file"
        ? `${el.files?.length} files`
        : (el as HTMLInputElement).value,
    );
    return {
      document: document.documentElement.outerHTML,
      fields: values.join("\n"),
      "window.name": window.name,
      address: location.href,
      history: JSON.stringify(history.state) ?? "",
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      indexedDB: JSON.stringify(kept),
      caches: cached.join("\n"),
    };
  });

/** The places that outlive the page on screen. */
export const keptOf = ({ document: _, fields: __, history: ___, ...kept }: Traces): Traces => kept;
