import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "./source-files.ts";

/** Every source file, by its syntax: comments do not count, strings are known as such. */
const SOURCES = filesIn("src", /\.tsx?$/).map((file) => ({
  file,
  text: textOf(file),
  tree: ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true),
}));
type Source = (typeof SOURCES)[number];

function nodesOf({ tree }: Source): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}
const NODES = new Map(SOURCES.map((source) => [source.file, nodesOf(source)]));

/** First folder below src, or the file itself: `domain`, `main.tsx`. */
const partOf = (file: string): string => file.split("/")[1] ?? "";

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Imports of all forms: `import`, `import type`, `export from`, `import()`, `typeof import()`, globs. */
function importsOf({ file }: Source): readonly Import[] {
  return (NODES.get(file) ?? []).flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      return [{ file, target: node.moduleSpecifier.text, typeOnly }];
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ file, target: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }];
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return [{ file, target: node.argument.literal.getText().slice(1, -1), typeOnly: true }];
    }
    if (!ts.isCallExpression(node)) return [];
    const [first] = node.arguments;
    const loads =
      node.expression.kind === ts.SyntaxKind.ImportKeyword || /\.glob$/.test(node.expression.getText());
    return loads && first && ts.isStringLiteralLike(first)
      ? [{ file, target: first.text, typeOnly: false }]
      : [];
  });
}
const IMPORTS = SOURCES.flatMap(importsOf);

/** `domain` for `../domain/day.ts` in src/content/days.ts; `package` for what is not ours. */
function targetPart({ file, target }: Import): string {
  if (!target.startsWith(".")) return "package";
  const path = new URL(target, `https://x/${file}`).pathname.slice(1);
  return path.startsWith("src/") ? partOf(path) : (path.split("/")[0] ?? "");
}

/** What the files of a part may import, and of what they may know the types only. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly any: readonly string[]; readonly types?: readonly string[] }>
> = {
  domain: { any: ["domain"] },
  content: { any: ["content", "domain"] },
  scan: { any: ["scan", "domain", "package"] },
  search: { any: ["search", "package"] },
  storage: { any: ["storage", "domain", "package"] },
  i18n: { any: ["i18n", "content", "domain", "package"], types: ["locales"] },
  ui: { any: ["ui", "i18n", "content", "domain", "package"], types: ["scan", "search", "storage"] },
  app: { any: ["app", "ui", "i18n", "content", "domain", "scan", "search", "storage", "package", "locales"] },
  build: {
    any: ["build", "app", "ui", "i18n", "content", "domain", "package", "locales"],
    types: ["search"],
  },
  sw: { any: ["package"] },
  "main.tsx": { any: ["app", "content", "storage", "package"] },
  "boot.ts": { any: ["main.tsx"] },
  "choose-language.ts": { any: ["i18n", "storage"] },
};

describe("a folder", () => {
  it("is known to this test", () => {
    expect([...new Set(SOURCES.map(({ file }) => partOf(file)))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  it.each(Object.entries(MAY_IMPORT))("src/%s imports only what it may", (part, { any, types = [] }) => {
    const wrong = IMPORTS.filter(({ file }) => partOf(file) === part).filter((one) => {
      const target = targetPart(one);
      return !any.includes(target) && !(one.typeOnly && types.includes(target));
    });
    expect(wrong.map(({ file, target }) => `${file} ← ${target}`)).toEqual([]);
  });

  it("imports ours by their full file names", () => {
    const vague = IMPORTS.filter(
      ({ target }) => target.startsWith(".") && !/\.(tsx?|json|css)(\?\w+)?$/.test(target),
    );
    expect(vague).toEqual([]);
  });
});

/** Places where something stands that must stand nowhere, as `file:line text`. */
const found = (where: (source: Source) => boolean, test: (node: ts.Node) => boolean): readonly string[] =>
  SOURCES.filter(where).flatMap((source) =>
    (NODES.get(source.file) ?? []).filter(test).map((node) => {
      const line = source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      return `${source.file}:${line} ${node.getText().split("\n")[0]?.slice(0, 60)}`;
    }),
  );
const anywhere = (): boolean => true;
const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

describe("no code", () => {
  it("reads the clock outside src/app/clock.ts", () => {
    const readsClock = (node: ts.Node): boolean =>
      (ts.isPropertyAccessExpression(node) && /^(globalThis\.|window\.)?Date\.now$/.test(node.getText())) ||
      (ts.isNewExpression(node) && isNamed(node.expression, "Date") && (node.arguments ?? []).length === 0) ||
      (ts.isCallExpression(node) && isNamed(node.expression, "Date"));
    expect(found(({ file }) => file !== "src/app/clock.ts", readsClock)).toEqual([]);
  });

  it("asks for the parts of a day in the zone of the phone", () => {
    const inLocalZone = /^(get(FullYear|Month|Date|Day|Hours|TimezoneOffset)|toLocale(Date|Time)?String)$/;
    expect(found(anywhere, (node) => ts.isIdentifier(node) && inLocalZone.test(node.text))).toEqual([]);
  });

  it("writes to the console", () => {
    expect(found(anywhere, (node) => isNamed(node, "console"))).toEqual([]);
  });

  it("makes a page or a program from a text", () => {
    const danger = /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval)$/;
    expect(found(anywhere, (node) => ts.isIdentifier(node) && danger.test(node.text))).toEqual([]);
    const makesFunction = (node: ts.Node) => ts.isNewExpression(node) && isNamed(node.expression, "Function");
    expect(found(anywhere, makesFunction)).toEqual([]);
  });

  it("asks the network for anything, outside the service worker", () => {
    const asks = (node: ts.Node): boolean =>
      (ts.isCallExpression(node) && /^((globalThis|window|self)\.)?fetch$/.test(node.expression.getText())) ||
      (ts.isIdentifier(node) && /^(XMLHttpRequest|WebSocket|EventSource|sendBeacon)$/.test(node.text));
    expect(found(({ file }) => partOf(file) !== "sw", asks)).toEqual([]);
  });

  it("keeps anything outside src/storage", () => {
    const keeps = /^(localStorage|sessionStorage|indexedDB|cookie|cookieStore)$/;
    const outside = ({ file }: Source) => partOf(file) !== "storage";
    expect(found(outside, (node) => ts.isIdentifier(node) && keeps.test(node.text))).toEqual([]);
  });

  it("gives 'today' a default", () => {
    const defaults = (node: ts.Node) =>
      ts.isParameter(node) && node.initializer !== undefined && /^(today|now|on)$/.test(node.name.getText());
    expect(found(anywhere, defaults)).toEqual([]);
  });
});

describe("the size of the files", () => {
  const LONGEST = 300;
  const LONG = 150;
  const USUAL = 60;
  const lengths = SOURCES.map(({ file, text }) => [file, text.trimEnd().split("\n").length] as const);
  const sorted = lengths.map(([, length]) => length).sort((a, b) => a - b);

  it("is 300 lines at most, styles included", () => {
    const styles = filesIn("src", /\.css$/).map(
      (file) => [file, textOf(file).trimEnd().split("\n").length] as const,
    );
    expect([...lengths, ...styles].filter(([, length]) => length > LONGEST)).toEqual([]);
  });

  it("is 150 lines at most for nine of ten files", () => {
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(LONG);
  });

  it("is 60 lines at most for every second file", () => {
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(USUAL);
  });
});

/** Files with Japanese letters in their code, each with the reason why they are no words for people. */
const PRINTED = "words printed on the card itself, part of its picture";
const JAPANESE: Readonly<Record<string, string>> = {
  "src/domain/era.ts": "names of the eras, as papers print them",
  "src/domain/printed-date-grammar.ts": "letters of a printed date, which the parser looks for",
  "src/domain/printed-date-text.ts": "letters of a printed date, which the parser looks for",
  "src/domain/date-fields.ts": "letters typed after a number, which the parser looks for",
  "src/domain/date-slips.ts": "letters of a printed date, which are taken for each other",
  "src/domain/date-slip-readings.ts": "letters that cameras and hands take for each other",
  "src/scan/recognise/identity.ts": "words by which a code of another paper is recognised",
  "src/scan/recognise/layouts/dates.ts": "names of the eras, which a code may hold",
  "src/content/face.ts": "words printed on the card",
  "src/content/papers.ts": "titles printed on papers",
  "src/ui/components/Layout.tsx": "the name of the language switch, for people who cannot read the page",
  "src/ui/drawings/CertificateFace.tsx": PRINTED,
  "src/ui/drawings/OldCardFace.tsx": PRINTED,
  "src/ui/drawings/cards.tsx": PRINTED,
  "src/ui/drawings/face.tsx": PRINTED,
};

describe("Japanese letters in code", () => {
  const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const isText = (node: ts.Node): boolean =>
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node) ||
    ts.isRegularExpressionLiteral(node);
  const written = found(
    ({ file }) =>
      ["domain", "scan", "search", "content", "storage", "app", "build", "ui"].includes(partOf(file)),
    (node) => isText(node) && JAPANESE_LETTER.test(node.getText()),
  );
  const files = [...new Set(written.map((place) => place.split(":")[0] ?? ""))];

  it("stand only where they are data to compare with, or words printed on paper", () => {
    expect(written.filter((place) => !((place.split(":")[0] ?? "") in JAPANESE))).toEqual([]);
  });

  it("are allowed nowhere where there are none", () => {
    expect(Object.keys(JAPANESE).filter((file) => !files.includes(file))).toEqual([]);
  });
});
