/**
 * Picks a content coding as RFC 9110 §12.5.3 says: highest q wins, `*` stands for the codings not named,
 * identity is allowed unless refused. Among equals the first of `available` wins.
 * @param {string | undefined} header value of Accept-Encoding; without it only identity is sent
 * @param {readonly string[]} available codings there are, the best first; identity need not be named
 * @returns {string} one of `available`, or "identity" (also when everything is refused: RFC 9110 permits it)
 */
export function chooseEncoding(header, available) {
  if (header === undefined) return "identity";
  const weights = parseWeights(header);
  const weightOf = (/** @type {string} */ coding) => weights.get(coding) ?? weights.get("*") ?? 0;
  let best = "identity";
  // Identity without a q of its own ranks below every coding that was asked for.
  let bestWeight = weights.get("identity") ?? 0;
  for (const coding of available) {
    const weight = weightOf(coding);
    const beatsIdentity = best === "identity" && weight > 0 && weight >= bestWeight;
    if (weight > bestWeight || beatsIdentity) {
      best = coding;
      bestWeight = weight;
    }
  }
  return best;
}

/**
 * @param {string} header
 * @returns {Map<string, number>} coding → q, where a q that is not a number from 0 to 1 counts as 0
 */
function parseWeights(header) {
  const weights = new Map();
  for (const item of header.toLowerCase().split(",")) {
    const [coding = "", ...parameters] = item.split(";").map((part) => part.trim());
    if (coding === "") continue;
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    weights.set(coding === "x-gzip" ? "gzip" : coding, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
