import type { Recogniser } from "./input.ts";

/** Everything else may be a certificate, whose contents are not public, and is kept as secret (codes §0). */
export const unknown: Recogniser = {
  id: "unknown",
  accepts: () => true,
  read(input) {
    if (input.kind !== "text") return { category: "unknown.binary" };
    const onlyDigits = input.digits !== "" && !input.flags.includes("control-characters");
    return { category: onlyDigits ? "unknown.digits" : "unknown.text" };
  },
};
