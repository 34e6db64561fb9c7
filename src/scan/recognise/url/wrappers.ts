/** The value of a field of MEBKM-like records: `;` ends it, a backslash quotes the next character. */
function fieldValue(record: string, name: string): string | null {
  let field = "";
  for (let at = 0; at < record.length; at += 1) {
    const char = record[at];
    if (char === "\\") {
      at += 1;
      field += record[at] ?? "";
    } else if (char === ";") {
      if (field.toUpperCase().startsWith(`${name}:`)) return field.slice(name.length + 1);
      field = "";
    } else field += char;
  }
  return field.toUpperCase().startsWith(`${name}:`) ? field.slice(name.length + 1) : null;
}

const BARE = /^www\./i;
const isAddress = (text: string): boolean => /^https?:/i.test(text) || BARE.test(text);

/** `URLTO:address` or `URLTO:title:address`. */
function afterTitle(text: string): string {
  const rest = text.slice(text.indexOf(":") + 1);
  return !isAddress(text) && isAddress(rest) ? rest : text;
}

function bookmarked(text: string): string | null {
  const prefix = /^(?:MEBKM|URLTO|URL):/i.exec(text)?.[0] ?? "";
  const rest = text.slice(prefix.length);
  switch (prefix.toUpperCase()) {
    case "MEBKM:":
      return fieldValue(rest, "URL")?.trim() ?? null;
    case "URLTO:":
      return afterTitle(rest.trim());
    case "URL:":
      return rest.trim();
    default:
      return null;
  }
}

/**
 * The address inside a bookmark (`MEBKM:TITLE:…;URL:…;;`, `URLTO:…`, `URL:…`) or behind a bare `www.`;
 * `null` when the text is not wrapped. Source: codes §3.3 C.
 */
export function unwrapAddress(text: string): string | null {
  const inner = bookmarked(text);
  const address = inner ?? text;
  return BARE.test(address) ? `https://${address}` : inner;
}
