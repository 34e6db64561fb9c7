import { createHash } from "node:crypto";

/** Content Security Policy; `style-src` holds the hash of the one inlined style. */
export function contentSecurityPolicy(css) {
  const style = createHash("sha256").update(css).digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'sha256-${style}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** Headers for every response of a host that can send them. */
export function responseHeaders(csp) {
  return {
    "Content-Security-Policy": `${csp}; frame-ancestors 'none'`,
    "Permissions-Policy":
      "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Strict-Transport-Security": "max-age=31536000",
  };
}

/** The same in the `_headers` form that several static hosts read. */
export function headersFile(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    "/*",
    ...lines,
    "  Cache-Control: no-cache",
    "/assets/*",
    "  ! Cache-Control",
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ].join("\n");
}
