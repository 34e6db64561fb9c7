import type { ComponentChildren } from "preact";

export interface DrawingProps {
  /** Words for people who cannot see the drawing. Without it the drawing is decoration and stays silent. */
  readonly title?: string | undefined;
}

interface SvgProps extends DrawingProps {
  readonly class: string;
  readonly box: string;
  readonly children: ComponentChildren;
}

/** An `svg` that is either one named picture or hidden from assistive technology. */
export function Svg({ class: name, box, title, children }: SvgProps) {
  if (!title) {
    return (
      <svg class={name} viewBox={box} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg class={name} viewBox={box} role="img">
      <title>{title}</title>
      {children}
    </svg>
  );
}

interface FrameProps extends DrawingProps {
  /** SVG viewBox; the small drawings share one 96 × 96 grid. */
  readonly box?: string;
  readonly children: ComponentChildren;
}

/** The sheet every drawing is made on; the shared line style is in drawings.css. */
export function Drawing({ title, box = "0 0 96 96", children }: FrameProps) {
  return (
    <Svg class="ill" box={box} title={title}>
      {children}
    </Svg>
  );
}

/** A card (85.6 : 54) lying on the sheet with its shade. */
export function Slab({ fill }: { readonly fill: "i-yellow" | "i-sky" | "i-mint" | "i-paper" | "i-steel" }) {
  return (
    <>
      <rect class="i-shade" x="11" y="26" width="80" height="50" rx="6" />
      <rect class={fill} x="6" y="21" width="80" height="50" rx="6" />
      <path class="i-dim" d="M7.3 65.5h77.4a5 5 0 0 1-5 4.2H12.3a5 5 0 0 1-5-4.2z" />
    </>
  );
}
