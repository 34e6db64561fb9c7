/** The facts behind pages that explain nothing but one matter, and so have no rows of their own to carry them. */
export const PAGE_SOURCES = {
  phones: [
    "TEL-01",
    "TEL-02",
    "TEL-03",
    "TEL-04",
    "TEL-05",
    "TEL-07",
    "TEL-08",
    "TEL-09",
    "CERT-29",
    "SCAM-01",
  ],
  copy: ["CERT-16", "CERT-15"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
