export interface ServeOptions {
  /** Folder to serve. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
}

export interface StaticServer {
  /** Origin without a trailing slash, e.g. `http://127.0.0.1:4173`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder as a plain static host does. Rejects with the system's error, e.g. code `EADDRINUSE`. */
export function serve(options: ServeOptions): Promise<StaticServer>;
