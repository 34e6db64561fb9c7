import type { Input, Recogniser } from "./input.ts";

/** NFKC and upper case, nothing removed inside: a code with a NUL or a zero-width character is not the code. */
const codeForm = (input: Input): string => input.text.normalize("NFKC").trim().toUpperCase();

function entryFor(input: Input) {
  const code = codeForm(input);
  return input.tables.management.entries.find(
    (entry) => entry.code === code || entry.aliases?.includes(code) === true,
  );
}

/** A code of the management table, e.g. CH1. Only the entry's own code leaves (codes §3.3 A). */
export const knownManagementCode: Recogniser = {
  id: "management-known",
  accepts: (input) => entryFor(input) !== undefined,
  read(input) {
    const entry = entryFor(input);
    return { category: "mgmt.known", ...(entry && { managementCode: entry.code }) };
  },
};

/** A member of a known family that has no entry yet: said so, not guessed. */
export const unlistedManagementCode: Recogniser = {
  id: "management-unlisted",
  accepts(input) {
    const code = codeForm(input);
    return input.tables.management.families.some(({ prefix, maxDigits }) => {
      const digits = code.slice(prefix.length);
      return code.startsWith(prefix) && digits.length <= maxDigits && /^[0-9]+$/.test(digits);
    });
  },
  read: () => ({ category: "mgmt.unlisted" }),
};
