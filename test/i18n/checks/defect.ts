import type { LocaleFile, Locales } from "../locale-files.ts";

/** One deliberate mistake in a sound set of languages; without a value the key is taken away. */
export interface Defect {
  readonly check: string;
  /** `*` for all languages. */
  readonly locale: string;
  readonly file?: string;
  readonly key?: string;
  readonly value?: unknown;
  /** A file of its own. */
  readonly words?: unknown;
  /** Text to replace in the file as written, and its replacement. */
  readonly raw?: readonly [string, string];
}

type Node = Record<string, unknown>;

function withValue(words: unknown, path: readonly string[], value: unknown): unknown {
  const [name = "", ...rest] = path;
  const copy: Node = Array.isArray(words) ? ([...words] as unknown as Node) : { ...(words as Node) };
  if (rest.length > 0) copy[name] = withValue(copy[name], rest, value);
  else if (value === undefined) delete copy[name];
  else copy[name] = value;
  return copy;
}

function spoil(file: LocaleFile | undefined, { key, value, words, raw }: Defect): LocaleFile {
  if (file === undefined) return { raw: JSON.stringify(words), words };
  if (raw !== undefined) {
    const text = file.raw.replace(raw[0], raw[1]);
    return { raw: text, words: JSON.parse(text) };
  }
  const changed = withValue(file.words, (key ?? "").split("."), value);
  return { raw: JSON.stringify(changed), words: changed };
}

export function withDefect(locales: Locales, defect: Defect): Locales {
  const { locale, file = "page" } = defect;
  return Object.fromEntries(
    Object.entries(locales).map(([tag, files]) => [
      tag,
      locale === "*" || locale === tag ? { ...files, [file]: spoil(files[file], defect) } : files,
    ]),
  );
}
