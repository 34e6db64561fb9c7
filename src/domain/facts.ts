import type { Day } from "./day.ts";

/** The things people hold in their hand and ask about. */
export type CardKind = "certificate" | "old-card" | "notice" | "my-number-card";

/** What the holder can say has happened to their cover since the card came, in the order asked. */
export const COVER_CHANGES = [
  "none",
  "leaving-job",
  "left-job",
  "left-dependency",
  "turned-75",
  "joined-other-insurer",
  "registered-card",
  "unsure",
] as const;
export type CoverChange = (typeof COVER_CHANGES)[number];

/**
 * All that a verdict may rest on. Everything but the kind is optional: a missing fact is
 * named in the verdict, never guessed. Holds no number, no name and no scanned text.
 */
export interface Facts {
  readonly kind: CardKind;
  /** 交付年月日 as printed. */
  readonly issuedOn?: Day;
  /** 有効期限 as printed; of the electronic certificate (電子証明書) for a My Number card. */
  readonly expiresOn?: Day;
  readonly coverChange?: CoverChange;
  /** Whether 健康保険証の利用登録 has been done; My Number card only. */
  readonly registered?: boolean;
}

export type FactName = Exclude<keyof Facts, "kind">;
