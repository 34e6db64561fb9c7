import type { ComponentChildren } from "preact";
import { Words } from "../../ui/components/Text.tsx";
import { useView } from "../../ui/context.ts";
import { knownWord, useReview } from "./context.tsx";

/** What the app puts in by the reader's dates; the document shows the place instead. */
const SLOTS = Object.fromEntries(
  "lastDay issuedOn expiresOn missing day example from to weekday number label count"
    .split(" ")
    .map((name) => [name, `‹${name}›`]),
);

/** A key without words. The document is made while words are still being written, so it must show the gap. */
export const Missing = ({ k }: { readonly k: string }) => <code class="missing">{k}</code>;

/** A message as the reader sees it. */
export function Say({ k }: { readonly k: string }) {
  return useView().translator.has(k) ? <Words k={k} vars={SLOTS} /> : <Missing k={k} />;
}

/** Other words by which people search; never shown in the app. */
const HIDDEN = new Set(["find"]);

type Tree = unknown;
const inside = (tree: Tree): readonly (readonly [string, Tree])[] =>
  typeof tree === "object" && tree !== null ? Object.entries(tree) : [];

/** The words below a key, as written. */
export function useTree(key: string): Tree {
  const { words } = useReview();
  const [file = "", path = ""] = key.split(":");
  return path
    .split(".")
    .reduce<Tree>((tree, name) => (tree as Readonly<Record<string, Tree>> | undefined)?.[name], words[file]);
}

function Node({ k, tree }: { readonly k: string; readonly tree: Tree }): ComponentChildren {
  if (typeof tree === "string") return <Say k={k} />;
  if (!Array.isArray(tree)) return <WordTree k={k} />;
  return (
    <ul>
      {tree.map((item, i) => (
        <li key={i}>
          <Node k={`${k}.${i}`} tree={item} />
        </li>
      ))}
    </ul>
  );
}

/**
 * All words below a key, whatever they are called: a new kind of text appears without a change here.
 * `needs` are shown as missing when they are not there.
 */
export function WordTree({
  k,
  skip = [],
  needs = [],
}: {
  readonly k: string;
  readonly skip?: readonly string[];
  readonly needs?: readonly string[];
}) {
  const { locale } = useReview();
  const parts = inside(useTree(k)).filter(([name]) => !skip.includes(name) && !HIDDEN.has(name));
  const missing = needs.filter((name) => !parts.some(([part]) => part === name));
  return (
    <dl class="words">
      {[...missing.map((name) => [name, undefined] as const), ...parts].map(([name, tree]) => (
        <div key={name} class={`part-${name}`}>
          <dt>{knownWord(locale, `part.${name}`) ?? name}</dt>
          <dd {...(/^say(Ja|Kana)$/.test(name) && { lang: "ja" })}>
            {tree === undefined ? <Missing k={`${k}.${name}`} /> : <Node k={`${k}.${name}`} tree={tree} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
