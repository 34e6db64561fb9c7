import type { CameraEvent, CameraSession } from "../scan/camera.ts";
import type { Recognised } from "../scan/recognise/index.ts";
import type { Keeper } from "../storage/keeper.ts";

export type ScanFailure = "no-code" | "not-an-image" | "decoder";
export type ScanAnswer =
  | { readonly ok: true; readonly recognised: Recognised; readonly several: boolean }
  | { readonly ok: false; readonly why: ScanFailure };

/** The three doors to one recogniser. Only what `Recognised` names comes through them. */
export interface Scanner {
  readonly warmUp: () => void;
  readonly camera: (
    box: HTMLElement,
    onRecognised: (recognised: Recognised) => void,
    onEvent: (event: CameraEvent) => void,
  ) => Promise<CameraSession>;
  readonly photo: (file: Blob) => Promise<ScanAnswer>;
  readonly typed: (text: string) => Promise<ScanAnswer>;
}

export interface Services {
  readonly scanner: Scanner;
  readonly keeper: () => Promise<Keeper>;
  /** While something unfinished is on screen, an update waits. Returns the release. */
  readonly hold: () => () => void;
  readonly furigana: { readonly shown: () => boolean; readonly show: (on: boolean) => void };
}
