import type { Decoder } from "./decoder.ts";
import { liveDetector } from "./live-detector.ts";
import type { ScannedSymbol } from "./symbol.ts";

export type CameraError =
  | "denied"
  | "no-camera"
  | "busy"
  | "insecure"
  | "black"
  | "in-app-browser"
  | "failed";

export type CameraEvent =
  | { readonly kind: "running"; readonly torch: boolean }
  | { readonly kind: "still-looking" }
  | { readonly kind: "stopped"; readonly why: "timeout" | "hidden" }
  | { readonly kind: "error"; readonly error: CameraError };

export interface CameraSession {
  /** Turns the camera off; safe to call at any time and more than once. */
  readonly stop: () => void;
  readonly setTorch: (on: boolean) => Promise<void>;
}

const BLACK_AFTER_MS = 4000;
const HINT_AFTER_MS = 8000;
const STOP_AFTER_MS = 60_000;
/** Browsers inside other apps, which often refuse the camera. */
const IN_APP = /\b(Line|FBAN|FBAV|FB_IAB|Instagram|MicroMessenger|Twitter|KAKAOTALK)\b/i;

const WIDE: MediaTrackConstraints = {
  facingMode: { ideal: "environment" },
  width: { ideal: 1920 },
  height: { ideal: 1080 },
};

/** The plain reason behind what `getUserMedia` throws; html5-qrcode passes it on as text. */
export function cameraErrorOf(thrown: unknown, userAgent: string): CameraError {
  const text = String(thrown);
  if (/NotAllowed|Permission|SecurityError/i.test(text))
    return IN_APP.test(userAgent) ? "in-app-browser" : "denied";
  if (/NotFound|DevicesNotFound|Overconstrained|not support/i.test(text)) return "no-camera";
  if (/NotReadable|TrackStart|AbortError|in use/i.test(text)) return "busy";
  return "failed";
}

const torchOf = (stream: MediaStream | null): MediaStreamTrack | null => {
  const track = stream?.getVideoTracks()[0] ?? null;
  const abilities = track?.getCapabilities?.() as { torch?: boolean } | undefined;
  return abilities?.torch ? track : null;
};

/** html5-qrcode does not await `play()`, so a camera closed while opening would end in an unhandled error. */
function calmPlay(box: HTMLElement): void {
  box.append = (...nodes: (Node | string)[]) => {
    for (const node of nodes) {
      if (node instanceof HTMLVideoElement) {
        node.play = () => HTMLMediaElement.prototype.play.call(node).catch(() => undefined);
      }
    }
    Element.prototype.append.apply(box, nodes);
  };
}

export const loadCameraLibrary = () => import("html5-qrcode");

/**
 * Opens the rear camera inside `box` and looks for codes until one is found or `stop()`.
 * html5-qrcode owns the video; everything it throws or prints ends here. The camera stops
 * by itself when the page is hidden and after a minute.
 */
export function startCamera(
  box: HTMLElement,
  decoder: Decoder,
  onSymbols: (symbols: readonly ScannedSymbol[]) => void,
  onEvent: (event: CameraEvent) => void,
): CameraSession {
  let done = false;
  let library: { stop: () => Promise<void> } | null = null;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const video = () => box.querySelector("video");
  const stream = () => video()?.srcObject as MediaStream | null;

  const stop = () => {
    if (done) return;
    done = true;
    for (const timer of timers) clearTimeout(timer);
    document.removeEventListener("visibilitychange", onHide);
    // Tracks first: the light of the camera must go out even if the library stumbles.
    for (const track of stream()?.getTracks() ?? []) track.stop();
    library?.stop().catch(() => undefined);
  };
  const end = (event: CameraEvent) => {
    if (done) return;
    stop();
    onEvent(event);
  };
  const onHide = () => {
    if (document.hidden) end({ kind: "stopped", why: "hidden" });
  };

  /** A stream without a picture never starts to play, so the watch begins with the stream itself (iOS). */
  const watchForBlack = () => {
    const poll = setInterval(() => {
      if (!stream()) return;
      clearInterval(poll);
      timers.push(
        setTimeout(() => !video()?.videoWidth && end({ kind: "error", error: "black" }), BLACK_AFTER_MS),
      );
    }, 250);
    timers.push(poll);
  };

  const open = async () => {
    if (!window.isSecureContext || !navigator.mediaDevices) {
      end({ kind: "error", error: IN_APP.test(navigator.userAgent) ? "in-app-browser" : "insecure" });
      return;
    }
    decoder.prepare();
    const found = (symbols: readonly ScannedSymbol[]) => {
      if (done) return;
      video()?.pause();
      onSymbols(symbols);
    };
    const { Html5Qrcode, Html5QrcodeSupportedFormats } = await loadCameraLibrary();
    if (done) return;
    const Detector = liveDetector(decoder, video, found, () => done);
    Object.defineProperty(window, "BarcodeDetector", { value: Detector, configurable: true, writable: true });
    const camera = new Html5Qrcode(box.id, {
      formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
      useBarCodeDetectorIfSupported: true,
      verbose: false,
    });
    watchForBlack();
    calmPlay(box);
    await camera.start(
      { facingMode: "environment" },
      { fps: 15, disableFlip: true, videoConstraints: WIDE },
      () => undefined,
      () => undefined,
    );
    if (done) {
      // The page was left while the permission was being asked.
      for (const track of stream()?.getTracks() ?? []) track.stop();
      await camera.stop().catch(() => undefined);
      return;
    }
    library = camera;
    onEvent({ kind: "running", torch: torchOf(stream()) !== null });
  };

  document.addEventListener("visibilitychange", onHide);
  open()
    .then(() => {
      if (done) return;
      timers.push(
        setTimeout(() => !done && onEvent({ kind: "still-looking" }), HINT_AFTER_MS),
        setTimeout(() => end({ kind: "stopped", why: "timeout" }), STOP_AFTER_MS),
      );
    })
    .catch((thrown: unknown) => {
      end({ kind: "error", error: cameraErrorOf(thrown, navigator.userAgent) });
    });

  return {
    stop,
    setTorch: async (on) => {
      const constraint = { advanced: [{ torch: on }] } as unknown as MediaTrackConstraints;
      await torchOf(stream())
        ?.applyConstraints(constraint)
        .catch(() => undefined);
    },
  };
}
