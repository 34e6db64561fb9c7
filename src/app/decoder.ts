import { createDecoder } from "../scan/decoder.ts";

/** The one decoder of the app: scanning and covering share its worker and its memory. */
export const decoder = createDecoder();
