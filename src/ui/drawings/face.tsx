import type { ComponentChildren } from "preact";
import { Drawing, type DrawingProps } from "./Drawing.tsx";

/** A printed word: x and baseline y in the 428 × 270 grid (5 units = 1 mm of an 85.6 × 54 mm card). */
export type Label = readonly [x: number, y: number, word: string];

interface FaceProps extends DrawingProps {
  readonly fill: "i-yellow" | "i-sky";
  readonly heading: string;
  readonly labels: readonly Label[];
  /** SVG path of the grey bars that stand where a real card shows somebody's values. */
  readonly bars: string;
  readonly box?: string | undefined;
  readonly children?: ComponentChildren;
}

/**
 * The front of a card as a schematic that cannot serve as one: no value of any person, a code made of
 * loose squares, an empty place for the seal, 見本 across everything. `children` lie on top.
 */
export function Face({ fill, heading, labels, bars, box = "0 0 428 270", title, children }: FaceProps) {
  return (
    <Drawing title={title} box={box}>
      <rect class={fill} x="2" y="2" width="424" height="266" rx="18" />
      <path class="i-bar" d={bars} />
      <rect class="i-paper" x="316" y="82" width="88" height="88" rx="6" />
      <path
        class="i-ink"
        d="M328 94h20v20h-20zM372 94h20v20h-20zM328 138h20v20h-20zM356 98h8v8h-8zM356 122h12v8h-12zM376 126h8v8h-8zM360 142h8v16h-8zM380 146h12v8h-12zM332 122h12v8h-12z"
      />
      <rect class="i-seal" x="360" y="200" width="44" height="44" rx="6" />
      <g class="notranslate" lang="ja">
        <text x="22" y="42" font-size="20">
          {heading}
        </text>
        {labels.map(([x, y, word]) => (
          <text key={word} x={x} y={y} font-size="13">
            {word}
          </text>
        ))}
        <text class="i-specimen" x="210" y="190" font-size="150" transform="rotate(-20 214 135)">
          見本
        </text>
      </g>
      {children}
    </Drawing>
  );
}
