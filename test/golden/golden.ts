import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * The text that was reviewed, to compare with the text of today. With `UPDATE_GOLDEN=1` the file is
 * rewritten first, so that a change is read as a diff.
 */
export function reviewed(name: string, now: string): string {
  const file = new URL(`./${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, now);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** A Markdown table; an empty cell is shown as a dash. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || "–").join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
