/**
 * @param {readonly number[]} values
 * @param {number} share 0.5 is the median
 * @returns {number} NaN when there is no value
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * The median of every figure over several runs.
 * @template {Record<string, number>} Figures
 * @param {readonly Figures[]} runs at least one, all with the same names
 * @returns {Figures}
 */
export function medians(runs) {
  const names = Object.keys(runs[0] ?? {});
  const entries = names.map((name) => [name, median(runs.map((run) => run[name] ?? Number.NaN))]);
  return Object.fromEntries(entries);
}
