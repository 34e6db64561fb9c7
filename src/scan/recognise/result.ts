import type { Day } from "../../domain/day.ts";
import type { CategoryId, Level } from "./categories.ts";
import type { LayoutCheck } from "./layouts/layout.ts";

/**
 * What was noticed besides the category. `warn:…`: that check of a verified layout did not pass, although
 * it is not required (e.g. an expiry that is not a 30 November).
 */
export type Flag =
  | "hidden-characters"
  | "control-characters"
  | "insecure-scheme"
  | "app-scheme"
  | "long-url"
  | "crc-mismatch"
  | `warn:${LayoutCheck}`;

/** The only values besides category, level and flags that may leave the recogniser. */
export interface Released {
  /** ASCII host for display; only `url.*` at level S0 or S1. */
  readonly host?: string;
  /** `https:` address without credentials; only hosts of the table that may be opened after a tap. */
  readonly openUrl?: string;
  /** The code of the matching table entry, never the payload; only `mgmt.known`. */
  readonly managementCode?: string;
  /** Only `cert.verified`, and only the dates its layout says to keep. */
  readonly dates?: { readonly issuedOn?: Day; readonly expiresOn?: Day };
  /** The two digits of 法別番号; only `insurer.other`. */
  readonly insurerLaw?: string;
}

export interface Recognised extends Released {
  readonly category: CategoryId;
  readonly level: Level;
  readonly flags: readonly Flag[];
}

/** What one recogniser found; the level follows from the category. */
export interface Finding extends Released {
  readonly category: CategoryId;
  readonly flags?: readonly Flag[];
}
