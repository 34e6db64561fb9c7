import type { BrandTable } from "../tables.ts";
import { decodePunycode } from "./punycode.ts";
import { editDistance, skeleton } from "./skeleton.ts";

/** Longer authorities are refused anyway; the bound keeps the comparison cheap. */
const MAX_COMPARED = 1000;
const MAX_LABEL = 63;
const MAX_DISTANCE = 2;

/** Endings of Japanese public bodies written so that they only seem to be endings. */
const FALSE_ENDINGS = [
  /(?:^|[.-])(?:go|or|lg)-jp(?:[.-]|$)/,
  /(?:^|\.)(?:go|or|lg)\.jp\./,
  /-(?:go|or|lg)\.jp$/,
];

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

/** A host as a person would read it: percent signs, Punycode and full width resolved. */
export function readableHost(host: string): string {
  return percentDecoded(host.slice(0, MAX_COMPARED))
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(^|[.@])xn--([a-z0-9-]{1,59})/g, (written, before: string, label: string) => {
      const decoded = decodePunycode(label);
      return decoded === null ? written : before + decoded;
    });
}

function isNearMiss(label: string, word: string): boolean {
  if (Math.abs(label.length - word.length) > MAX_DISTANCE || label.length > MAX_LABEL) return false;
  return editDistance(label, word) <= MAX_DISTANCE;
}

/**
 * True when the authority of an address (host, and whatever stands before an @) seems to belong to the
 * insurer, the ministry or マイナポータル. Only for hosts that are not official (codes §3.3 G).
 */
export function imitatesOfficial(authority: string, brands: BrandTable): boolean {
  const readable = readableHost(authority);
  const folded = skeleton(readable);
  const joined = folded.replaceAll("-", "");
  if (brands.words.some((word) => joined.includes(skeleton(word)))) return true;
  if (FALSE_ENDINGS.some((pattern) => pattern.test(readable))) return true;
  const parts = new Set([...folded.split(/[.@:]/), ...folded.split(/[.@:-]/), ...joined.split(/[.@:]/)]);
  const word = skeleton(brands.nearMiss);
  return [...parts].some((part) => isNearMiss(part, word));
}
