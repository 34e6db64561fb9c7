/** What is fixed in a QR symbol of one version: everything but data, format and version information. */
export interface Layout {
  readonly version: number;
  /** Modules a side. */
  readonly size: number;
  /** By module, row by row: 1 dark, -1 light, 0 not fixed. */
  readonly fixed: Int8Array;
  /** Modules that hold codewords, in the order of their bits (remainder bits included). */
  readonly dataOrder: readonly number[];
  /** Whole codewords in `dataOrder`. */
  readonly codewords: number;
  /** Centres of the alignment patterns, as [column, row]. */
  readonly alignments: readonly (readonly [number, number])[];
}

/** Rows and columns of alignment patterns (ISO/IEC 18004, annex E). */
function alignmentLines(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const lines = [6];
  for (let i = count - 2; i >= 0; i -= 1) lines.push(version * 4 + 10 - i * step);
  return lines;
}

export const sizeOf = (version: number): number => 17 + 4 * version;

/** The places of the two copies of the format information, bit 14 first, as [column, row]. */
export function formatPlaces(size: number): readonly (readonly (readonly [number, number])[])[] {
  const first: [number, number][] = [
    [0, 8],
    [1, 8],
    [2, 8],
    [3, 8],
    [4, 8],
    [5, 8],
    [7, 8],
    [8, 8],
    [8, 7],
    [8, 5],
    [8, 4],
    [8, 3],
    [8, 2],
    [8, 1],
    [8, 0],
  ];
  const second: [number, number][] = [];
  for (let i = 0; i < 7; i += 1) second.push([8, size - 1 - i]);
  for (let i = 7; i < 15; i += 1) second.push([size - 15 + i, 8]);
  return [first, second];
}

const known = new Map<number, Layout>();

export function layoutOf(version: number): Layout {
  const kept = known.get(version);
  if (kept) return kept;
  const made = makeLayout(version);
  known.set(version, made);
  return made;
}

function makeLayout(version: number): Layout {
  const size = sizeOf(version);
  const fixed = new Int8Array(size * size);
  const taken = new Uint8Array(size * size);
  const set = (x: number, y: number, dark: boolean): void => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    fixed[y * size + x] = dark ? 1 : -1;
    taken[y * size + x] = 1;
  };
  for (let i = 0; i < size; i += 1) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  const rings = (cx: number, cy: number, reach: number, isDark: (ring: number) => boolean): void => {
    for (let y = -reach; y <= reach; y += 1)
      for (let x = -reach; x <= reach; x += 1)
        set(cx + x, cy + y, isDark(Math.max(Math.abs(x), Math.abs(y))));
  };
  const lines = alignmentLines(version);
  const last = lines.length - 1;
  const alignments: [number, number][] = [];
  lines.forEach((x, i) => {
    lines.forEach((y, k) => {
      if ((i === 0 && k === 0) || (i === 0 && k === last) || (i === last && k === 0)) return;
      alignments.push([x, y]);
      rings(x, y, 2, (ring) => ring !== 1);
    });
  });
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  set(8, size - 8, true);
  for (const copy of formatPlaces(size)) for (const [x, y] of copy) taken[y * size + x] = 1;
  if (version >= 7)
    for (let i = 0; i < 18; i += 1) {
      const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
      taken[b * size + a] = 1;
      taken[a * size + b] = 1;
    }
  const dataOrder = zigzag(size).filter((place) => taken[place] === 0);
  return { version, size, fixed, dataOrder, codewords: dataOrder.length >> 3, alignments };
}

/** All modules but the vertical timing pattern, two columns at a time from the right, up and down in turn. */
function zigzag(size: number): number[] {
  const order: number[] = [];
  let up = true;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i += 1) {
      const y = up ? size - 1 - i : i;
      order.push(y * size + right, y * size + right - 1);
    }
    up = !up;
  }
  return order;
}
