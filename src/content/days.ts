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
  /** The bulk mailing reached people who had joined by then (MAIL-01). */
  mailingJoinedBy: day("2024-11-30"),
  /** Cancelling the registration became possible (REG-60). */
  cancelStart: day("2024-10-28"),
  /** Electronic certificate in an Android phone; My Number Card in an iPhone (SMA-01). */
  androidCertificates: day("2023-05-11"),
  iphoneCard: day("2025-06-24"),
  /** Phones as insurance cards, only where the clinic has the extra reader (SMA-02). */
  phoneCardAtClinics: day("2025-09-19"),
  /** Planned start of the My Number Card in Android phones; whether it came is not known (SMA-04). */
  androidCardPlanned: day("2026-10-20"),
  /** Until this day My Number Cards ended earlier for people under 20, since then for those under 18 (EXP-01). */
  ageLimitChanged: day("2022-04-01"),
  /** The Kyokai's own online service (GET-04). */
  onlineServiceStart: day("2026-01-13"),
  /** 特定在留カード (FOR-06). */
  combinedCardStart: day("2026-06-14"),
  /** After this day certificates of 後期高齢者医療 go only to some (CHG-07, a plan). */
  lateElderlyBlanketEnd: day("2026-07-31"),
  /** マイナポータルアプリ became マイナアプリ (REG-12). */
  appRenamed: day("2026-08-25"),
} as const;
