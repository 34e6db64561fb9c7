import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../lib/root.mjs";

const generator = join(root, "scripts", "bench", "card-video.py");

/** An address of the insurer of the length that makes a code of 33 modules a side, as on a card. */
const payload = "https://www.kyoukaikenpo.or.jp/?bench=card-video-0001";

/**
 * The film of a 10 mm code, drawn once and kept until its generator changes.
 * @returns {Promise<{ file: string } | { needs: string }>} needs: what must be installed first
 */
export async function cardVideo() {
  const hash = createHash("sha256")
    .update(await readFile(generator))
    .update(payload)
    .digest("hex")
    .slice(0, 12);
  const folder = join(root, ".cache", "bench");
  const file = join(folder, `card-10mm-${hash}.mjpeg`);
  if (existsSync(file)) return { file };
  const python = ["python3", "/usr/bin/python3", "python"].find((program) =>
    succeeds(program, ["-c", "import cv2, numpy, segno"]),
  );
  if (python === undefined) return { needs: "python3 with numpy, OpenCV (cv2) and segno" };
  if (!succeeds("ffmpeg", ["-version"])) return { needs: "ffmpeg" };
  await mkdir(folder, { recursive: true });
  console.error("Drawing the film for the camera (once, about half a minute) …");
  const { status } = spawnSync(python, [generator, `${file}.part`, payload, "10"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) return { needs: "a working scripts/bench/card-video.py (see above)" };
  await rename(`${file}.part`, file);
  return { file };
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function succeeds(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
