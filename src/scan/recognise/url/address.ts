import { hasOddCharacter } from "../characters.ts";

/** A web address as written, taken apart before any parser has repaired it. */
export interface Address {
  readonly text: string;
  readonly insecure: boolean;
  /** Everything between `//` and the first slash, question mark or number sign. */
  readonly authority: string;
  /** The host as written, without port and trailing dots, in lower case. */
  readonly host: string;
}

/** Takes an `http:` or `https:` address apart; `null` when the text does not begin exactly like one. */
export function splitAddress(text: string): Address | null {
  const match = /^(https?):\/\/([^/?#]*)/i.exec(text);
  if (!match) return null;
  const [, scheme = "", authority = ""] = match;
  // Browsers take a backslash for a slash, so what follows it is not the host.
  const opened = authority.split("\\", 1).join();
  const afterCredentials = opened.slice(opened.lastIndexOf("@") + 1);
  const host = afterCredentials
    .toLowerCase()
    .replace(/:[0-9]*$/, "")
    .replace(/\.{1,8}$/, "");
  return { text, insecure: scheme.toLowerCase() === "http", authority, host };
}

/** Two or more labels of ASCII letters, digits and inner hyphens, and perhaps a port. */
const PLAIN_AUTHORITY = /^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}(?::[0-9]{1,5})?$/i;
const MAX_HOST = 253;

/**
 * The parsed address, or `null` when there is anything unnatural about it: credentials, a backslash, blanks
 * or invisible characters, an IP address, a port, a percent, non-ASCII or Punycode host, a trailing dot, or a
 * host that the parser reads differently from how it is written. Source: codes §3.3 G.
 */
export function parsePlainAddress(address: Address): URL | null {
  const { text, authority, host } = address;
  if (hasOddCharacter(text) || host.length > MAX_HOST || !PLAIN_AUTHORITY.test(authority)) return null;
  if (/(?:^|\.)xn--/.test(host) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.hostname !== host || url.port !== "" || /^[0-9.]+$/.test(url.hostname)) return null;
  return url;
}
