/** Facts of the dossier that nothing in the app rests on, each with the reason. A test keeps the list complete. */
export const UNUSED_FACTS: Readonly<Record<string, string>> = {
  "VAL-03": "An inference about issuing periods: the app rests on the printed last day only (VAL-06).",
  "VAL-04":
    "Inferred last days by day of issue, not official: the app rests on the printed last day only (VAL-06).",
  "MAIL-03": "History only: the days on which the branches sent in 2025 help nobody who waits now (MAIL-04).",
  "TEL-06":
    "Internal design rule: opening days are worked out from the table of holidays and never written down.",
  "EMP-04": "For employers: comes with the employers' pages; members learn it from OLD-05.",
  "CHG-02": "History only: an outage that is over.",
  "CHG-08c": "An entry of the list of changes whose fact is used as SCAM-01.",
  "CHG-08d": "Internal: old addresses of the insurer may be dead; the pages warn of that by TEL-09.",
  "CHG-09": "An inference about the next issuing period, which the app holds nowhere by design (VAL-06).",
  "CHG-10": "An entry of the list of changes whose fact is used as EXP-07.",
};
