import { type DrawingProps, Svg } from "./Drawing.tsx";
import { ICON_PATHS, type IconName } from "./icon-paths.ts";

interface IconProps extends DrawingProps {
  readonly name: IconName;
}

/** A 24 × 24 line icon in the colour of the text around it. Silent unless it has a `title`. */
export function Icon({ name, title }: IconProps) {
  return (
    <Svg class="icon" box="0 0 24 24" title={title}>
      <path d={ICON_PATHS[name]} />
    </Svg>
  );
}
