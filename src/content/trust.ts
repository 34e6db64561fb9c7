import type { TrustId } from "./routes.ts";

/** The facts behind the pages by which somebody can judge this app. */
export const TRUST_SOURCES: Readonly<Record<TrustId, readonly string[]>> = {
  genuine: ["SCAM-01", "REG-12", "EMP-08", "CERT-16", "REG-13"],
  privacy: ["CERT-16", "CERT-15"],
  accessibility: [],
  limits: ["CERT-15", "CERT-31", "GET-09", "EXP-06", "CERT-32", "OLD-10", "VAL-08", "TEL-01"],
};
