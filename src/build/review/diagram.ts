import type { Graph } from "@viz-js/viz";
import type { Certainty, Guide, GuideStep } from "../../domain/guide.ts";
import type { Translator } from "../../i18n/translator.ts";
import { frameWord } from "./context.tsx";
import { anchorOf } from "./parts.tsx";
import { widthOf, wrap } from "./wrap.ts";

const POINTS_PER_INCH = 72;
const STEP = { size: 11, most: 15, line: 14, pad: 14 } as const;
const OPTION = { size: 10, most: 12, line: 12, pad: 6 } as const;

interface Look {
  readonly fill: string;
  readonly edge: string;
}
const ASK: Look = { fill: "#e6eefb", edge: "#2a5bd7" };
const DO: Look = { fill: "#f2f2f2", edge: "#555555" };
const ENDS: Readonly<Record<Certainty, Look>> = {
  official: { fill: "#e3f1e3", edge: "#2f7d32" },
  app: { fill: "#e3f1e3", edge: "#2f7d32" },
  reported: { fill: "#fff3d6", edge: "#9a6700" },
  unsettled: { fill: "#fbe3e6", edge: "#b3261e" },
};
const RED = "#c00000";

export type Direction = "LR" | "TB";
type Attributes = Record<string, string | number | boolean>;

const lookOf = (step: GuideStep): Look => {
  if (step.kind === "ask") return ASK;
  return step.kind === "do" ? DO : ENDS[step.certainty ?? "official"];
};

/** Graphviz does not know the widths of Japanese letters: every box gets its lines and its size from here. */
function box(lines: readonly string[], { size, line, pad }: typeof STEP | typeof OPTION): Attributes {
  const width = Math.max(...lines.map(widthOf)) * size + pad * 2;
  const height = lines.length * line + pad;
  return {
    label: lines.map((text) => text.replaceAll("\\", "")).join("\n"),
    fontsize: size,
    width: width / POINTS_PER_INCH,
    height: height / POINTS_PER_INCH,
    fixedsize: true,
  };
}

type Node = Graph["nodes"] extends readonly (infer N)[] | undefined ? N : never;
type Edge = Graph["edges"] extends readonly (infer E)[] | undefined ? E : never;

/** What a drawing of one guide in one language is made with. */
interface Drawing {
  readonly guide: Guide;
  readonly translator: Translator;
  readonly anchor: (step: string) => string;
}

/** A message in plain letters, or its key in red. */
const textOf = ({ has, plain }: Translator, key: string) =>
  has(key) ? { text: plain(key), fontcolor: "#000000" } : { text: key, fontcolor: RED };

function stepBox({ guide, translator, anchor }: Drawing, id: string, step: GuideStep): Node {
  const { text, fontcolor } = textOf(translator, `${guide.id}:${id}.title`);
  const { fill, edge } = lookOf(step);
  const certainty = step.kind === "end" ? (step.certainty ?? "official") : null;
  const mark = certainty ? [`[${frameWord(translator.locale, `certainty.${certainty}`)}]`] : [];
  return {
    name: id,
    attributes: {
      ...box([...wrap(text, translator.locale, STEP.most), ...mark], STEP),
      id: `box-${anchor(id)}`,
      URL: `#${anchor(id)}`,
      tooltip: text,
      shape: "box",
      style: step.kind === "ask" ? "filled,rounded" : "filled",
      penwidth: id === guide.start ? 3 : 1,
      fillcolor: fill,
      color: edge,
      fontcolor,
    },
  };
}

/** An option is a text on the way from its question to the next step: a node without a frame. */
function optionText({ guide, translator, anchor }: Drawing, id: string, option: string): Node {
  const { text, fontcolor } = textOf(translator, `${guide.id}:${id}.options.${option}.label`);
  return {
    name: `${id}=${option}`,
    attributes: {
      ...box(wrap(text, translator.locale, OPTION.most), OPTION),
      id: `option-${anchor(id)}-${option}`,
      tooltip: text,
      shape: "plaintext",
      fontcolor,
    },
  };
}

/** A guide as a graph: boxes are steps and lead to their words, what stands on the arrows are the options. */
export function graphOf(guide: Guide, translator: Translator, rankdir: Direction): Graph {
  const anchor = (step: string) => anchorOf(`guide ${guide.id}/${step}`);
  const drawing = { guide, translator, anchor };
  const arrow = (tail: string, head: string, attributes: Attributes = {}): Edge => ({
    tail,
    head,
    attributes: { id: `arrow-${anchor(tail)}-${head}`, tooltip: " ", ...attributes },
  });
  const steps = Object.entries(guide.steps);
  const options = steps.flatMap(([id, step]) =>
    step.kind === "ask"
      ? step.options.map((option) => ({ step: id, option: option.id, next: option.next }))
      : [],
  );
  return {
    directed: true,
    graphAttributes: {
      rankdir,
      id: `diagram-${guide.id}`,
      nodesep: 0.12,
      ranksep: 0.3,
      bgcolor: "transparent",
    },
    nodeAttributes: { fontname: "sans-serif" },
    edgeAttributes: { color: "#555555", arrowsize: 0.7 },
    nodes: [
      ...steps.map(([id, step]) => stepBox(drawing, id, step)),
      ...options.map(({ step, option }) => optionText(drawing, step, option)),
    ],
    edges: [
      ...options.flatMap(({ step, option, next }) => [
        arrow(step, `${step}=${option}`, { arrowhead: "none" }),
        arrow(`${step}=${option}`, next),
      ]),
      ...steps.flatMap(([id, step]) => (step.kind === "do" ? [arrow(id, step.next)] : [])),
    ],
  };
}
