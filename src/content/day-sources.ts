import type { DAYS } from "./days.ts";

/** The facts behind each named day; apart from the days themselves, which every page loads. */
export const DAY_SOURCES: Readonly<Record<keyof typeof DAYS, readonly [string, ...string[]]>> = {
  firstCertificates: ["OLD-01"],
  oldCardEnd: ["OLD-02"],
  oldCardOver: ["OLD-03", "CHG-01"],
  graceStart: ["OLD-08"],
  graceEnd: ["OLD-09", "OLD-10", "CHG-05", "CHG-07"],
  graceOver: ["OLD-10"],
  specimenIssued: ["VAL-02"],
  specimenExpires: ["VAL-02"],
  mailingJoinedBy: ["MAIL-01"],
  cancelStart: ["REG-60"],
  androidCertificates: ["SMA-01"],
  iphoneCard: ["SMA-01"],
  phoneCardAtClinics: ["SMA-02"],
  androidCardPlanned: ["SMA-04", "CHG-08b"],
  onlineServiceStart: ["GET-04", "CHG-03"],
  combinedCardStart: ["FOR-06", "CHG-06"],
  ageLimitChanged: ["EXP-01"],
  lateElderlyBlanketEnd: ["CHG-07"],
  appRenamed: ["REG-12", "CHG-08a"],
};
