import type { Gray } from "../image/gray.ts";
import { gray } from "../image/gray.ts";
import { type Format, isMasked } from "./format.ts";
import { formatPlaces, type Layout } from "./layout.ts";

/** Modules that follow from corrected codewords, 1 dark and -1 light; 0 where a codeword is missing. */
export function modulesFrom(
  { dataOrder, codewords, fixed, size }: Layout,
  { mask, bits }: Format,
  words: readonly (number | null)[],
): Int8Array {
  const modules = fixed.slice();
  for (const copy of formatPlaces(size))
    copy.forEach(([x, y], i) => {
      modules[y * size + x] = (bits >> (14 - i)) & 1 ? 1 : -1;
    });
  for (let i = 0; i < codewords * 8; i += 1) {
    const word = words[i >> 3];
    if (word === null || word === undefined) continue;
    const place = dataOrder[i] as number;
    const isSet = ((word >> (7 - (i & 7))) & 1) === 1;
    modules[place] = isSet !== isMasked(mask, place % size, Math.floor(place / size)) ? 1 : -1;
  }
  return modules;
}

/** A version's 18 bits of version information, or null below version 7. */
function versionBits(version: number): number | null {
  if (version < 7) return null;
  let rest = version;
  for (let i = 0; i < 12; i += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  return (version << 12) | rest;
}

/** The symbol as it would be printed, with its quiet zone: `cell` pixels a module. */
export function redraw(layout: Layout, modules: Int8Array, cell = 4): Gray {
  const { size, version } = layout;
  const drawn = modules.slice();
  const bits = versionBits(version);
  for (let i = 0; bits !== null && i < 18; i += 1) {
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
    const value = (bits >> i) & 1 ? 1 : -1;
    drawn[b * size + a] = value;
    drawn[a * size + b] = value;
  }
  const side = (size + 8) * cell;
  const out = gray(side, side);
  out.data.fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      if ((drawn[y * size + x] as number) <= 0) continue;
      for (let row = 0; row < cell; row += 1) {
        const from = ((y + 4) * cell + row) * side + (x + 4) * cell;
        out.data.fill(0, from, from + cell);
      }
    }
  return out;
}
