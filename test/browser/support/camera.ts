import { fileURLToPath } from "node:url";
import type { BrowserContext } from "@playwright/test";
import { launchOptions } from "../../../scripts/chromium.mjs";
import { expect, type Locator, type Page } from "./test.ts";

const film = fileURLToPath(new URL("../../fixtures/video/drawn-card.mjpeg", import.meta.url));

/** A browser whose camera shows a drawn card; it asks for permission as any other. */
export const cameraOptions = launchOptions([
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
  // A name that is not this machine's own, so that plain http is no secure context there.
  "--host-resolver-rules=MAP shikaku-guide.test 127.0.0.1",
]);

interface Spied {
  asked: number;
  readonly tracks: MediaStreamTrack[];
}
type Spy = typeof globalThis & { camera: Spied };

/** Counts how often a page asks for the camera and remembers what it got. */
export const spyOnCamera = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const spied: Spied = { asked: 0, tracks: [] };
    Object.assign(window, { camera: spied });
    const media = navigator.mediaDevices as MediaDevices | undefined;
    if (!media) return;
    const real = media.getUserMedia.bind(media);
    media.getUserMedia = async (constraints) => {
      spied.asked += 1;
      const stream = await real(constraints);
      // Noted now: whoever stops a track may also take it out of its stream.
      spied.tracks.push(...stream.getTracks());
      return stream;
    };
  });

export const timesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Spy & Window).camera.asked);

const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as Spy & Window).camera.tracks.map((track) => track.readyState));

export const expectCameraOn = (page: Page): Promise<void> =>
  expect.poll(() => states(page)).toEqual(["live"]);
export const expectCameraOff = (page: Page): Promise<void> =>
  expect.poll(async () => new Set(await states(page))).toEqual(new Set(["ended"]));

/** What a pretended camera does: shows this picture (a data URL), shows grey, gives nothing, or throws by this name. */
export type Pretended = `data:image/${string}` | "grey" | "no-picture" | `${string}Error`;

/** Replaces the camera of every page to come. */
export const pretendCamera = (context: BrowserContext, what: Pretended): Promise<unknown> =>
  context.addInitScript((wanted) => {
    navigator.mediaDevices.getUserMedia = async () => {
      if (wanted.endsWith("Error")) throw new DOMException("as pretended", wanted);
      const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
      const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
      if (wanted === "no-picture") return canvas.captureStream(0);
      const picture = wanted === "grey" ? null : Object.assign(new Image(), { src: wanted });
      await picture?.decode();
      let shade = 90;
      setInterval(() => {
        // A stream sends a frame only when something has changed.
        shade = 180 - shade;
        pen.fillStyle = `rgb(${shade} 90 90)`;
        pen.fillRect(0, 0, 640, 480);
        if (picture) pen.drawImage(picture, 220, 140, 200, 200);
      }, 50);
      return canvas.captureStream(20);
    };
  }, what);

export const startCamera = (page: Page): Promise<void> => page.locator("[data-action=camera-start]").click();
export const cameraMessage = (page: Page): Locator => page.locator("[data-camera-message]");
