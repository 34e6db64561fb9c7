import { BRANDS, HOSTS } from "./hosts.ts";
import layouts from "./layouts.json";
import management from "./management-codes.json";

/**
 * Everything the recogniser looks up. No layout of the certificate's QR code is public, so there is none
 * (CERT-15); the only management code seen is CH1, printed as a label.
 */
export const SCAN_TABLES = { hosts: HOSTS, brands: BRANDS, management, layouts: layouts.layouts };
