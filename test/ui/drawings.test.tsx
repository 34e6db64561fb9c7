import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ICON_PATHS } from "../../src/ui/drawings/icon-paths.ts";
import * as drawings from "../../src/ui/drawings/index.ts";
import { filesIn, textOf } from "../source-files.ts";

const SMALL_BYTES = 900;
const FACE_BYTES = 3500;

const { Icon, CertificateFace, OldCardFace, QrFrame, ...small } = drawings;
type Picture = readonly [name: string, draw: (title?: string) => JSX.Element];

const SMALL: readonly Picture[] = Object.entries(small).map(([name, Drawn]) => [
  name,
  (title) => <Drawn title={title} />,
]);
const FACES: readonly Picture[] = [
  ...(["none", "issuedOn", "expiresOn", "both", "qr"] as const).map(
    (highlight): Picture => [
      `CertificateFace, ${highlight} pointed at`,
      (title) => <CertificateFace highlight={highlight} title={title} />,
    ],
  ),
  ["OldCardFace", (title) => <OldCardFace title={title} />],
  ["OldCardFace with the lines to cut", (title) => <OldCardFace cutLines title={title} />],
];
const ICONS: readonly Picture[] = (Object.keys(ICON_PATHS) as drawings.IconName[]).map((name) => [
  `icon ${name}`,
  (title) => <Icon name={name} title={title} />,
]);
const ALL: readonly Picture[] = [...SMALL, ...FACES, ...ICONS, ["QrFrame", () => <QrFrame />]];

const bytes = (svg: string): number => Buffer.byteLength(svg, "utf8");
const wordsIn = (svg: string): string => svg.replace(/<[^>]*>/g, "\n");

describe("every drawing", () => {
  it("of the folder is drawn here", () => {
    expect(SMALL.length).toBeGreaterThan(10);
    const exported = filesIn("src/ui/drawings", /\.tsx$/).flatMap((file) =>
      [...textOf(file).matchAll(/^export function (\w+)/gm)].map(([, name = ""]) => name),
    );
    const parts = ["Svg", "Drawing", "Slab", "Face"];
    expect(exported.filter((name) => !parts.includes(name)).sort()).toEqual(Object.keys(drawings).sort());
  });

  it.each(ALL)("%s is styled by classes only, and can stand twice on a page", (_name, draw) => {
    expect(renderToString(draw())).not.toMatch(/\s(style|id)=|url\(|<style|xlink/);
  });

  it.each(ALL)("%s shows no digit that could be somebody's number", (_name, draw) => {
    expect(wordsIn(renderToString(draw()))).not.toMatch(/\p{Nd}/u);
  });

  it.each(ALL)("%s is silent without words", (_name, draw) => {
    const svg = renderToString(draw());
    expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
    expect(svg).not.toContain("<title>");
  });

  it.each(ALL.filter(([name]) => name !== "QrFrame"))("%s is named by its words", (_name, draw) => {
    const svg = renderToString(draw("what it shows"));
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain("<title>what it shows</title>");
    expect(svg).not.toContain("aria-hidden");
  });
});

describe("a drawing", () => {
  it.each(SMALL)("%s is small to send", (_name, draw) => {
    expect(bytes(renderToString(draw()))).toBeLessThanOrEqual(SMALL_BYTES);
  });

  it.each(FACES)("%s is small to send for a face", (_name, draw) => {
    expect(bytes(renderToString(draw()))).toBeLessThanOrEqual(FACE_BYTES);
  });

  it.each(ICONS)("%s is one line on the icon grid", (_name, draw) => {
    const svg = renderToString(draw());
    expect(svg).toContain('viewBox="0 0 24 24"');
    expect(svg.match(/<path /g)).toHaveLength(1);
  });
});

describe("a face of a card", () => {
  it.each(FACES)("%s is marked as a specimen", (_name, draw) => {
    expect(wordsIn(renderToString(draw()))).toContain("見本");
  });

  it.each(FACES)("%s has its printed words in Japanese, not to be translated", (_name, draw) => {
    const svg = renderToString(draw());
    expect(svg).toContain('<g class="notranslate" lang="ja">');
  });

  it("is the certificate's or the old card's, never both", () => {
    const headings = FACES.map(([name, draw]) => {
      const words = wordsIn(renderToString(draw()));
      return [name.split(/[ ,]/)[0], words.includes("資格確認書"), words.includes("被保険者証")];
    });
    expect(headings.filter(([name, certificate]) => certificate !== (name === "CertificateFace"))).toEqual(
      [],
    );
    expect(headings.filter(([name, , old]) => old !== (name === "OldCardFace"))).toEqual([]);
  });

  it("points at a date without writing one", () => {
    const dated = renderToString(<CertificateFace highlight="both" />);
    expect(wordsIn(dated).match(/令和○年○月○日/g)).toHaveLength(2);
  });
});
