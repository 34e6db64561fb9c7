import type { Input, Recogniser } from "./input.ts";
import { plainSymbology } from "./symbology.ts";

const RETAIL = new Set(["ean13", "ean8", "ean5", "ean2", "eanupc", "isbn", "upca", "upce"]);
const GS1_IDENTIFIERS = new Set(["]C1", "]e0", "]d2", "]Q3"]);

const formatOf = ({ symbol }: Input): string => plainSymbology(symbol.symbology);

const isGs1 = (input: Input): boolean =>
  GS1_IDENTIFIERS.has(input.symbol.symbologyIdentifier ?? "") || formatOf(input).startsWith("databar");

/** Convenience-store payment slip: application identifier 91 and 42 digits (codes §3.3 E). */
export const paymentSlip: Recogniser = {
  id: "payment-slip",
  accepts: (input) =>
    (isGs1(input) || formatOf(input) === "code128") && /^\p{Cc}?(?:91|\(91\))[0-9]{42}$/u.test(input.text),
  read: () => ({ category: "pay.slip" }),
};

/** A GS1 code on a medicine pack or product; the symbology says so, not the content. */
export const gs1: Recogniser = {
  id: "gs1",
  accepts: isGs1,
  read: () => ({ category: "gs1" }),
};

/** EAN, JAN, UPC: UPC-A has 12 digits as My Number has, so the symbology decides (codes §3.2). */
export const product: Recogniser = {
  id: "product",
  accepts: (input) => RETAIL.has(formatOf(input)) && /^[0-9][0-9 ]*[0-9X]$/.test(input.text),
  read: () => ({ category: "product" }),
};
