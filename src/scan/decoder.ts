import type { ScannedSymbol } from "./symbol.ts";
import type { Corners, DecodeReply, DecodeRequest, Effort } from "./worker/protocol.ts";

type Frame = ImageBitmap | ImageData;
export type LocateResult =
  | { readonly ok: true; readonly symbols: readonly ScannedSymbol[]; readonly places: readonly Corners[] }
  | { readonly ok: false };
export type DecodeResult =
  | { readonly ok: true; readonly symbols: readonly ScannedSymbol[] }
  | { readonly ok: false };

/** Reads symbols out of pictures; the only door to the decoder. */
export interface Decoder {
  /** Loads and compiles ahead of use. */
  readonly prepare: () => void;
  readonly decode: (frame: Frame, effort: Effort) => Promise<DecodeResult>;
  /** Finds where codes lie, those that cannot be read included. */
  readonly locate: (frame: Frame) => Promise<LocateResult>;
}

const transferOf = (frame: Frame): Transferable => (frame instanceof ImageData ? frame.data.buffer : frame);

/**
 * A decoder in a worker, started on first use. A worker that cannot be loaded answers every
 * request with `ok: false`, so that the screen can offer the other doors.
 */
export function createDecoder(): Decoder {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, (result: LocateResult) => void>();

  const failAll = () => {
    for (const settle of waiting.values()) settle({ ok: false });
    waiting.clear();
    worker?.terminate();
    worker = null;
  };
  const start = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL("./worker/decode.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<DecodeReply>) => {
      waiting.get(data.id)?.(
        data.ok ? { ok: true, symbols: data.symbols, places: data.places ?? [] } : { ok: false },
      );
      waiting.delete(data.id);
    };
    worker.onerror = failAll;
    return worker;
  };
  const ask = (request: DecodeRequest, transfer: Transferable[]): Promise<LocateResult> =>
    new Promise((resolve) => {
      waiting.set(request.id, resolve);
      start().postMessage(request, transfer);
    });
  const nextId = () => {
    lastId += 1;
    return lastId;
  };

  return {
    prepare: () => void ask({ kind: "prepare", id: nextId() }, []),
    decode: (frame, effort) => ask({ kind: "decode", id: nextId(), frame, effort }, [transferOf(frame)]),
    locate: (frame) => ask({ kind: "locate", id: nextId(), frame }, [transferOf(frame)]),
  };
}
