import { type Gray, gray } from "./gray.ts";
import { sampleAt } from "./homography.ts";

/** The whole picture turned clockwise by an angle in radians, on a ground of its border's colour. */
export function turned(image: Gray, angle: number): Gray {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const width = Math.ceil(Math.abs(image.width * cos) + Math.abs(image.height * sin));
  const height = Math.ceil(Math.abs(image.width * sin) + Math.abs(image.height * cos));
  const out = gray(width, height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [x - (width - 1) / 2, y - (height - 1) / 2];
      const [fromX, fromY] = [u * cos + v * sin, v * cos - u * sin];
      out.data[y * width + x] =
        sampleAt(image, fromX + (image.width - 1) / 2, fromY + (image.height - 1) / 2) + 0.5;
    }
  return out;
}
