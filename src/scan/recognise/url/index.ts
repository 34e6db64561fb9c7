import type { CategoryId } from "../categories.ts";
import type { Recogniser } from "../input.ts";
import type { Finding, Flag } from "../result.ts";
import { findingByScheme, isWebScheme, schemeOf } from "../schemes.ts";
import type { ScanTables } from "../tables.ts";
import { type Address, parsePlainAddress, splitAddress } from "./address.ts";
import { imitatesOfficial, readableHost } from "./lookalike.ts";
import { unwrapAddress } from "./wrappers.ts";

const OFFICIAL: ReadonlySet<CategoryId> = new Set([
  "url.kyokai",
  "url.government",
  "url.myna",
  "mynacard.application_url",
] as const);
/** Whole address may be opened after a tap: harmless, and its host stands in the table. */
const OPENED: ReadonlySet<CategoryId> = new Set([
  "url.kyokai",
  "url.government",
  "url.video",
  "url.appstore",
] as const);
const LONG = 500;

const suspicious = (flags: readonly Flag[]): Finding => ({ category: "url.suspicious", flags });

function categoryOfHost(host: string, tables: ScanTables): CategoryId {
  const belongs = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return tables.hosts.find(({ domains }) => domains.some(belongs))?.category ?? "url.other";
}

/** Shown and opened values of an address whose host decided the category (codes §3.1, §3.3 C). */
function released(category: CategoryId, url: URL): Pick<Finding, "host" | "openUrl"> {
  if (!category.startsWith("url.") || category === "url.shortener") return {};
  const host = url.hostname;
  // A login address carries a session that somebody else may have begun; only the front page is offered.
  if (category === "url.myna") return { host, openUrl: `https://${host}/` };
  if (!OPENED.has(category)) return { host };
  const secure = new URL(url);
  secure.protocol = "https:";
  return { host, openUrl: secure.href };
}

function classify(address: Address, tables: ScanTables): Finding {
  const flags: Flag[] = [];
  if (address.insecure) flags.push("insecure-scheme");
  if (address.text.length > LONG) flags.push("long-url");
  const written = categoryOfHost(readableHost(address.host), tables);
  if (!OFFICIAL.has(written) && imitatesOfficial(address.authority, tables.brands)) {
    return { category: "url.lookalike", flags };
  }
  const url = parsePlainAddress(address);
  if (!url) return suspicious(flags);
  const category = categoryOfHost(url.hostname, tables);
  return { category, flags, ...released(category, url) };
}

/** What a web address is. Nothing is fetched; nothing odd is repaired. Never throws. */
export function classifyAddress(text: string, tables: ScanTables): Finding {
  const address = splitAddress(text);
  return address ? classify(address, tables) : suspicious([]);
}

/** Web addresses, bare or inside a bookmark. What is wrapped is judged as if it stood alone, once. */
export const addresses: Recogniser = {
  id: "addresses",
  accepts: ({ text }) => isWebScheme(schemeOf(text)) || unwrapAddress(text) !== null,
  read({ text, tables }) {
    const inner = isWebScheme(schemeOf(text)) ? text : (unwrapAddress(text) ?? text);
    if (isWebScheme(schemeOf(inner))) return classifyAddress(inner, tables);
    return findingByScheme(inner) ?? { category: "unknown.text" };
  },
};
