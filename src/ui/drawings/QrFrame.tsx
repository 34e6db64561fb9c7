import { Drawing } from "./Drawing.tsx";

const CORNERS =
  "M6 26V14a8 8 0 0 1 8-8h12M70 6h12a8 8 0 0 1 8 8v12M90 70v12a8 8 0 0 1-8 8H70M26 90H14a8 8 0 0 1-8-8V70";

/** The four corners laid over the camera picture; dark under light, to be seen on any picture. */
export function QrFrame() {
  return (
    <Drawing>
      <path class="i-frame-under" d={CORNERS} />
      <path class="i-frame" d={CORNERS} />
    </Drawing>
  );
}
