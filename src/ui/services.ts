import type { MaskBox } from "../domain/mask.ts";
import type { Moment } from "../domain/opening.ts";
import type { LocaleTag } from "../i18n/locales.ts";
import type { CameraEvent, CameraSession } from "../scan/camera.ts";
import type { Recognised } from "../scan/recognise/index.ts";
import type { SearchEngine } from "../search/engine.ts";
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

export type CoverAnswer =
  | {
      readonly ok: true;
      /** The photo, drawn; it lives in memory only. */
      readonly canvas: HTMLCanvasElement;
      /** Codes that were found, covered already. */
      readonly boxes: readonly MaskBox[];
      /** False when the decoder could not be loaded: every code must be covered by hand. */
      readonly searched: boolean;
    }
  | { readonly ok: false; readonly why: "not-an-image" | "secret" };

/** Covers numbers and codes on a photo, on this device only. */
export interface Coverer {
  readonly open: (file: Blob) => Promise<CoverAnswer>;
  /** The covered picture, or null when the device cannot write it. */
  readonly finish: (canvas: HTMLCanvasElement, boxes: readonly MaskBox[]) => Promise<Blob | null>;
}

export interface Services {
  /** Day and time in Japan, wherever the phone is. */
  readonly moment: () => Moment;
  readonly scanner: Scanner;
  readonly coverer: Coverer;
  /** The search of one language; rejects when it cannot be loaded. */
  readonly search: (locale: LocaleTag) => Promise<SearchEngine>;
  readonly keeper: () => Promise<Keeper>;
  /** While something unfinished is on screen, an update waits. Returns the release. */
  readonly hold: () => () => void;
  readonly furigana: { readonly shown: () => boolean; readonly show: (on: boolean) => void };
}
