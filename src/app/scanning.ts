import { SCAN_TABLES } from "../content/scan/index.ts";
import { createAppendCollector } from "../scan/append.ts";
import { loadCameraLibrary, startCamera } from "../scan/camera.ts";
import { type Recognised, recognise, recogniseTyped } from "../scan/recognise/index.ts";
import { readStillImage } from "../scan/still-image.ts";
import type { ScannedSymbol } from "../scan/symbol.ts";
import type { ScanAnswer, Scanner } from "../ui/services.ts";
import { now } from "./clock.ts";
import { decoder } from "./decoder.ts";

const LEVELS = ["S3", "X", "S2", "S1", "S0"] as const;

const parts = createAppendCollector();

/** Parts of a split code are joined in memory; until the last one is there, a part says only that. */
function whole(symbol: ScannedSymbol): ScannedSymbol {
  const progress = parts.add(symbol, now());
  return progress.kind === "complete" ? progress.symbol : symbol;
}

/** Of several symbols in one picture the most sensitive is answered; the parts of one code count as that code. */
function mostSensitive(symbols: readonly ScannedSymbol[]): Recognised | null {
  const all = symbols.map((symbol) => recognise(whole(symbol), SCAN_TABLES));
  const joined = all.filter(({ category }) => category !== "multi.partial");
  const answers = joined.length > 0 ? joined : all;
  return [...answers].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))[0] ?? null;
}

const answer = (recognised: Recognised | null, several: boolean): ScanAnswer =>
  recognised ? { ok: true, recognised, several } : { ok: false, why: "no-code" };

export const warmUp: Scanner["warmUp"] = () => {
  decoder.prepare();
  loadCameraLibrary().catch(() => undefined);
};

export const camera: Scanner["camera"] = async (box, onRecognised, onEvent) => {
  let answered = false;
  const session = startCamera(
    box,
    decoder,
    (symbols) => {
      const recognised = mostSensitive(symbols);
      if (!recognised || answered) return;
      answered = true;
      // Same task as the read: the digits of a My Number card are printed beside its code.
      if (recognised.level === "S3") {
        session.stop();
        box.replaceChildren();
      }
      onRecognised(recognised);
      // Turning a camera off takes a slow phone a while; the answer is on screen before.
      setTimeout(session.stop);
    },
    onEvent,
  );
  return session;
};

export const photo: Scanner["photo"] = async (file) => {
  const result = await readStillImage(file, decoder);
  if (result.ok) return answer(mostSensitive(result.symbols), result.symbols.length > 1);
  return { ok: false, why: "why" in result ? result.why : "decoder" };
};

export const typed: Scanner["typed"] = async (text) => answer(recogniseTyped(text, SCAN_TABLES), false);
