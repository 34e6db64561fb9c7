import { readdirSync, readFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url);

/** Paths below the repository of all files in a folder, e.g. `src/domain/day.ts`. */
export function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => ending.test(name))
    .sort();
}

export const textOf = (file: string): string => readFileSync(new URL(file, ROOT), "utf8");
