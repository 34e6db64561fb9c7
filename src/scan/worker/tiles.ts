export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Overlapping parts that cover a picture; the middle, where a code is most likely, comes first. */
export function tilesOf(width: number, height: number, side = 1400, overlap = 350): readonly Tile[] {
  const starts = (length: number): readonly number[] => {
    if (length <= side) return [0];
    const count = Math.ceil((length - overlap) / (side - overlap));
    return Array.from({ length: count }, (_, i) => Math.round((i * (length - side)) / (count - 1)));
  };
  const tiles = starts(height).flatMap((y) =>
    starts(width).map((x) => ({ x, y, width: Math.min(side, width), height: Math.min(side, height) })),
  );
  const off = ({ x, y, width: w, height: h }: Tile): number =>
    Math.hypot(x + w / 2 - width / 2, y + h / 2 - height / 2);
  return tiles.sort((a, b) => off(a) - off(b));
}
