import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "./site.ts";

/** What the second build says on every page and the first does not. */
export const NEW_WORD = "Second edition.";

/** What a build does not read, or makes itself. */
const LEFT_OUT = /^(\.git|\.cache|node_modules|dist.*|test.*)$/;

export interface SecondBuild {
  /** Folder of the built site. */
  readonly dist: string;
  readonly remove: () => void;
}

/** Builds the project once more, with one sentence of the English words changed, in a folder of its own. */
export function buildWithNewWord(): SecondBuild {
  const folder = mkdtempSync(join(tmpdir(), "shikaku-guide-"));
  for (const name of readdirSync(PROJECT)) {
    if (!LEFT_OUT.test(name)) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "dir");
  const words = join(folder, "locales", "en", "common.json");
  const common = JSON.parse(readFileSync(words, "utf8")) as Record<string, unknown>;
  writeFileSync(words, JSON.stringify({ ...common, tagline: `${common.tagline} ${NEW_WORD}` }));
  execFileSync(process.execPath, ["scripts/build.mjs"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { dist: join(folder, "dist"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
