import { readLive, readThoroughly } from "./decode.ts";
import { locate } from "./locate.ts";
import type { DecodeReply, DecodeRequest } from "./protocol.ts";
import { prepare } from "./zxing.ts";

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = async ({ data }: MessageEvent<DecodeRequest>) => {
  const reply = (message: DecodeReply) => scope.postMessage(message);
  try {
    if (data.kind === "prepare") {
      await prepare();
      reply({ id: data.id, ok: true, symbols: [] });
      return;
    }
    if (data.kind === "locate") {
      reply({ id: data.id, ok: true, ...(await locate(data.frame)) });
      return;
    }
    const read = data.effort === "live" ? readLive : readThoroughly;
    reply({ id: data.id, ok: true, symbols: await read(data.frame) });
  } catch {
    // What failed is not told: an error text could carry what was scanned.
    reply({ id: data.id, ok: false });
  }
};
