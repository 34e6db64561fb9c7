import { day } from "../domain/day.ts";

/** Days that rules and texts refer to by name; prose never contains a literal deadline. */
export const DAYS = {
  /** First certificates; no new 健康保険証 from this day (OLD-01). */
  firstCertificates: day("2024-12-02"),
  /** Last day on which any 健康保険証 of 協会けんぽ was usable (OLD-02). */
  oldCardEnd: day("2025-12-01"),
  /** From this day on a holder may destroy the card (OLD-03). */
  oldCardOver: day("2025-12-02"),
  /** Start and last announced end of the clinics' temporary handling (OLD-08, OLD-09). */
  graceStart: day("2025-08-01"),
  graceEnd: day("2026-07-31"),
  graceOver: day("2026-08-01"),
  /** The insurer's specimen (VAL-02). */
  specimenIssued: day("2024-12-02"),
  specimenExpires: day("2029-11-30"),
  /** マイナポータルアプリ became マイナアプリ (REG-12). */
  appRenamed: day("2026-08-25"),
} as const;
