import type { ScannedSymbol } from "../symbol.ts";
import { boardingPass } from "./boarding.ts";
import { LEVELS } from "./categories.ts";
import { emvPayment } from "./emv.ts";
import { applicationId, labelledTwelveDigits, residenceCard, twelveDigits } from "./identity.ts";
import { createInput, type Recogniser } from "./input.ts";
import { kyokaiHeuristic, otherInsurerHeuristic } from "./insurer.ts";
import { declaredLayouts } from "./layouts/index.ts";
import { knownManagementCode, unlistedManagementCode } from "./management.ts";
import { markup } from "./markup.ts";
import {
  electronicPrescription,
  electronicPrescriptionTicket,
  medicineNotebook,
  prescription,
  vaccinationTicket,
} from "./medical.ts";
import { gs1, paymentSlip, product } from "./product-code.ts";
import type { Recognised } from "./result.ts";
import { schemes } from "./schemes.ts";
import { empty, oversize, partial } from "./size.ts";
import type { ScanTables } from "./tables.ts";
import { unknown } from "./unknown.ts";
import { addresses } from "./url/index.ts";

export type { CategoryId, Level } from "./categories.ts";
export type { Flag, Recognised } from "./result.ts";
export type { ScanTables } from "./tables.ts";

/** First hit wins: what must never be shown comes before everything that could show it (codes §3.2). */
export const RECOGNISERS: readonly Recogniser[] = [
  oversize,
  partial,
  empty,
  paymentSlip,
  gs1,
  product,
  twelveDigits,
  labelledTwelveDigits,
  applicationId,
  knownManagementCode,
  unlistedManagementCode,
  declaredLayouts,
  medicineNotebook,
  prescription,
  electronicPrescription,
  electronicPrescriptionTicket,
  vaccinationTicket,
  emvPayment,
  schemes,
  addresses,
  markup,
  residenceCard,
  kyokaiHeuristic,
  otherInsurerHeuristic,
  boardingPass,
  unknown,
];

/**
 * The category of a scanned symbol and the few values that may leave it (see `Recognised`). Never throws.
 * Overwrites `symbol.bytes` with zeros when the level is S3.
 */
export function recognise(symbol: ScannedSymbol, tables: ScanTables): Recognised {
  const input = createInput(symbol, tables);
  const recogniser = RECOGNISERS.find((candidate) => candidate.accepts(input)) ?? unknown;
  const { flags = [], ...finding } = recogniser.read(input);
  const level = LEVELS[finding.category];
  if (level === "S3") symbol.bytes.fill(0);
  return { ...finding, level, flags: [...new Set([...flags, ...input.flags])] };
}

/** A typed code meets the same list as a scanned one; it has no symbology. */
export function recogniseTyped(text: string, tables: ScanTables): Recognised {
  return recognise({ bytes: new TextEncoder().encode(text), symbology: "Typed" }, tables);
}
