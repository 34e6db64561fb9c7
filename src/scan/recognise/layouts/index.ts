import type { Input, Recogniser } from "../input.ts";
import type { Finding } from "../result.ts";
import { daysOf, passes, type RecordDays } from "./checks.ts";
import type { Layout, RecordValues } from "./layout.ts";
import { readRecord } from "./record.ts";

function kept(layout: Layout, days: RecordDays): Pick<Finding, "dates"> {
  const issuedOn = layout.keep.includes("issuedOn") ? days.get("issuedOn") : null;
  const expiresOn = layout.keep.includes("expiresOn") ? days.get("expiresOn") : null;
  return { dates: { ...(issuedOn && { issuedOn }), ...(expiresOn && { expiresOn }) } };
}

function judge(layout: Layout, values: RecordValues): Finding {
  const days = daysOf(layout, values);
  const holds = (check: Layout["verify"]["required"][number]) => passes(check, layout, values, days);
  const realDays = [...days.values()].every((d) => d !== null);
  if (!realDays || !layout.verify.required.every(holds)) return { category: "cert.unverified" };
  const flags = layout.verify.warn.filter((check) => !holds(check)).map((check) => `warn:${check}` as const);
  return { category: "cert.verified", flags, ...kept(layout, days) };
}

/**
 * A layout that only names the document reaches level 2 of the confidence ladder: opaque ones always, and
 * everything not confirmed by the insurer, synthetic layouts outside tests included (codes §4.2).
 */
function onlyNames(layout: Layout, allowSynthetic: boolean): boolean {
  const trusted = layout.status === "confirmed" || (layout.status === "synthetic" && allowSynthetic);
  return layout.kind === "opaque" || !trusted;
}

function matches({ symbol, tables }: Input): Finding[] {
  return tables.layouts
    .filter((layout) => layout.status !== "retired")
    .flatMap((layout) => {
      const values = readRecord(layout, symbol);
      if (values === null) return [];
      if (onlyNames(layout, tables.allowSynthetic === true)) return [{ category: "cert.like" } as const];
      return [judge(layout, values)];
    });
}

/** Layouts the insurer has declared; a verified one wins over one that merely has the same form (codes §4). */
export const declaredLayouts: Recogniser = {
  id: "declared-layouts",
  accepts: (input) => input.tables.layouts.length > 0 && matches(input).length > 0,
  read(input) {
    const found = matches(input);
    return found.find((f) => f.category === "cert.verified") ?? found[0] ?? { category: "cert.like" };
  },
};
