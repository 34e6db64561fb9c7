import { quantile } from "./stats.mjs";

/** @type {typeof import("./score.d.mts").imagesOf} */
export function imagesOf(manifest) {
  const images =
    typeof manifest === "object" && manifest !== null && "images" in manifest ? manifest.images : manifest;
  if (!Array.isArray(images))
    throw new Error("The manifest is neither a list nor an object with a list “images”.");
  return images;
}

/** @type {typeof import("./score.d.mts").score} */
export function score(truths, readings) {
  const count = { images: truths.length, read: 0, right: 0, wrong: 0, false: 0 };
  truths.forEach((truth, index) => {
    const reading = readings[index];
    if (reading === undefined || reading.texts.length + reading.hex.length === 0) return;
    count.read += 1;
    if ((truth.texts ?? []).length + (truth.hex ?? []).length === 0) count.false += 1;
    else if (isRight(truth, reading)) count.right += 1;
    else count.wrong += 1;
  });
  const times = readings.map(({ ms }) => ms);
  const rounded = (/** @type {number} */ share) => Math.round(quantile(times, share) * 10) / 10;
  return { ...count, medianMs: rounded(0.5), p95Ms: rounded(0.95) };
}

/** @type {typeof import("./score.d.mts").feasible} */
export function feasible(truths, readings) {
  const chosen = truths.flatMap(({ params }, index) => {
    if (params === undefined || params === null) return [];
    const { blur_modules: blur = 0, motion = 0, glare = 0 } = params;
    return blur < 0.5 && motion < 2 && glare === 0 ? [index] : [];
  });
  const pick = (/** @type {readonly any[]} */ list) => chosen.map((index) => list[index]);
  const { images, right } = score(pick(truths), pick(readings));
  return images === 0 ? {} : { feasible: images, feasibleRight: right };
}

/**
 * @param {import("./score.d.mts").Truth} truth
 * @param {import("./score.d.mts").Reading} reading
 */
function isRight(truth, reading) {
  const bytes = (truth.hex ?? []).map((hex) => hex.toLowerCase());
  // A part of a split code holds a piece of the text.
  const isText = (/** @type {string} */ text) =>
    truth.mode === "part"
      ? text !== "" && truth.texts?.some((whole) => whole.includes(text))
      : truth.texts?.includes(text);
  return reading.texts.some(isText) || reading.hex.some((hex) => bytes.includes(hex.toLowerCase()));
}
