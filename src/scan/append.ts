import type { ScannedSymbol } from "./symbol.ts";

/** How long an unfinished set is remembered, from its first part (codes §3.3 D). */
const LIFETIME_MS = 60_000;
const MAX_PARTS = 16;

/**
 * `single`: not a part of anything. `refused`: a header that no standard symbol has. `incomplete`: `have`
 * are the indices read so far (from 0). `complete`: the joined message, no part of anything any more.
 */
export type AppendProgress =
  | { readonly kind: "single" }
  | { readonly kind: "refused" }
  | { readonly kind: "incomplete"; readonly have: readonly number[]; readonly size: number }
  | { readonly kind: "complete"; readonly symbol: ScannedSymbol };

/** Joins the parts of a structured append. In memory only; a part of another set starts anew. */
export interface AppendCollector {
  /** `nowMs` is the instant of the reading in milliseconds. */
  add(symbol: ScannedSymbol, nowMs: number): AppendProgress;
  /** Overwrites and forgets what was collected. */
  clear(): void;
}

interface PartSet {
  readonly size: number;
  readonly parity: number;
  readonly startedMs: number;
  readonly parts: Map<number, ScannedSymbol>;
}

function join(set: PartSet): ScannedSymbol {
  const ordered = [...set.parts].sort(([a], [b]) => a - b).map(([, part]) => part);
  const bytes = new Uint8Array(ordered.reduce((sum, part) => sum + part.bytes.length, 0));
  let at = 0;
  for (const part of ordered) {
    bytes.set(part.bytes, at);
    at += part.bytes.length;
  }
  return { bytes, symbology: ordered[0]?.symbology ?? "QRCode", joinedFrom: set.size };
}

const isHeader = ({ index, size }: { index: number; size: number }): boolean =>
  Number.isInteger(index) && index >= 0 && index < size && size <= MAX_PARTS;

export function createAppendCollector(): AppendCollector {
  let set: PartSet | null = null;

  function clear(): void {
    for (const part of set?.parts.values() ?? []) part.bytes.fill(0);
    set = null;
  }

  function setFor(size: number, parity: number, nowMs: number): PartSet {
    const live = set !== null && nowMs - set.startedMs < LIFETIME_MS;
    if (set !== null && live && set.size === size && set.parity === parity) return set;
    clear();
    set = { size, parity, startedMs: nowMs, parts: new Map() };
    return set;
  }

  function add(symbol: ScannedSymbol, nowMs: number): AppendProgress {
    const header = symbol.append;
    if (!header || header.size === 1) return { kind: "single" };
    if (!isHeader(header)) return { kind: "refused" };
    const current = setFor(header.size, header.parity, nowMs);
    current.parts.set(header.index, { ...symbol, bytes: symbol.bytes.slice() });
    if (current.parts.size < current.size) {
      return {
        kind: "incomplete",
        have: [...current.parts.keys()].sort((a, b) => a - b),
        size: current.size,
      };
    }
    const joined = join(current);
    clear();
    return { kind: "complete", symbol: joined };
  }

  return { add, clear };
}
