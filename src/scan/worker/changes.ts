import { smooth, unsharp } from "../image/blur.ts";
import { evenLight, localThreshold } from "../image/contrast.ts";
import type { Gray } from "../image/gray.ts";
import { turned } from "../image/turn.ts";
import type { Change } from "./plan.ts";

/** Small angles escape a detector that looks along rows and columns. */
const ANGLE = Math.PI / 9;

/** The picture as an attempt wants it. */
export function changed(image: Gray, change: Change): Gray {
  switch (change) {
    case "none":
      return image;
    case "even-light":
      return evenLight(smooth(image, 0.8), 20);
    case "sharpen":
      return unsharp(smooth(image, 0.8), 2.5, 2);
    case "sharpen-wide":
      return unsharp(smooth(image, 1.5), 5, 3);
    case "smooth":
      return smooth(image, 1.5);
    case "threshold":
      return localThreshold(smooth(image, 0.8), 12, 3);
    case "threshold-wide":
      return localThreshold(smooth(image, 1.2), 30, 3);
    case "turn":
      return turned(image, ANGLE);
  }
}
