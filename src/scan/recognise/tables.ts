import type { CategoryId } from "./categories.ts";
import type { Layout } from "./layouts/layout.ts";

/** A host belongs to the first rule one of whose domains it equals or is a sub-domain of. */
export interface HostRule {
  readonly category: CategoryId;
  readonly domains: readonly string[];
}

export interface BrandTable {
  /** Words that only an official host may carry. */
  readonly words: readonly string[];
  /** A label that differs from this word by at most two letters imitates it. */
  readonly nearMiss: string;
}

export interface ManagementTable {
  readonly families: readonly { readonly prefix: string; readonly maxDigits: number }[];
  readonly entries: readonly { readonly code: string; readonly aliases?: readonly string[] }[];
}

/** Data the recogniser works with. It ships with the release and is handed in by the composition root. */
export interface ScanTables {
  readonly hosts: readonly HostRule[];
  readonly brands: BrandTable;
  readonly management: ManagementTable;
  readonly layouts: readonly Layout[];
  /** Lets layouts invented for tests be verified; the app never sets it. */
  readonly allowSynthetic?: boolean;
}
