import { readFileSync } from "node:fs";

/** Attributes of one start tag, with the escapes of our own pages undone. */
export type Tag = Readonly<Record<string, string>>;

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const attributes = (text: string): Tag =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, plain(value)]),
  );

export interface Html {
  readonly title: string;
  /** Start tags with this name, in the order of the page. */
  readonly tags: (name: string) => readonly Tag[];
  /** Content of the `<meta>` with this `name` or `property`. */
  readonly meta: (name: string) => string | undefined;
  /** `href` of the `<link>` with this `rel`. */
  readonly link: (rel: string) => string | undefined;
}

/** Reads a built page as text: the files, not the browser, are what others will be given. */
export function readHtml(file: string): Html {
  const text = readFileSync(file, "utf8");
  const tags = (name: string): readonly Tag[] =>
    [...text.matchAll(new RegExp(`<${name}((?: [^>]*)?)>`, "g"))].map(([, inside = ""]) =>
      attributes(inside),
    );
  return {
    title: plain(/<title>([^<]*)<\/title>/.exec(text)?.[1] ?? ""),
    tags,
    meta: (name) => tags("meta").find((tag) => tag.name === name || tag.property === name)?.content,
    link: (rel) => tags("link").find((tag) => tag.rel === rel)?.href,
  };
}
