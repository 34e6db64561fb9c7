/**
 * One line of the table. A figure that is not there (not measured, not reached) is undefined.
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {number | undefined} app
 * @property {number | undefined} [again] the app measured a second time
 * @property {number | undefined} baseline
 * @property {string} against what the baseline is
 * @property {string} [note]
 */

const heading = ["", "app", "baseline", "app/baseline", "noise", "baseline is", ""];

/**
 * Lays the rows out in columns. Ratio: app over baseline; noise: the second measurement of the app over the first.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function formatTable(rows) {
  const lines = rows.map(({ what, unit, app, again, baseline, against, note = "" }) => [
    what,
    figure(app, unit),
    figure(baseline, unit),
    ratio(app, baseline),
    ratio(again, app),
    against,
    note,
  ]);
  const all = [heading, ...lines];
  const widths = heading.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column >= 1 && column <= 4 ? cell.padStart(width) : cell.padEnd(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/**
 * @param {number | undefined} value
 * @param {string} unit
 */
function figure(value, unit) {
  if (value === undefined || Number.isNaN(value)) return "–";
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 1 ? 1 : 3;
  return `${value.toFixed(digits)}${unit === "" ? "" : ` ${unit}`}`;
}

/**
 * @param {number | undefined} value
 * @param {number | undefined} base
 */
function ratio(value, base) {
  if (value === undefined || base === undefined || Number.isNaN(value) || Number.isNaN(base)) return "–";
  if (value === base) return "1.00";
  return base === 0 ? "∞" : (value / base).toFixed(2);
}
