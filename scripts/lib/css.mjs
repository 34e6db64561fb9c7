import { fileURLToPath } from "node:url";
import { bundle } from "lightningcss";

const entry = fileURLToPath(new URL("../../src/ui/styles/index.css", import.meta.url));
const version = (major, minor = 0) => (major << 16) | (minor << 8);

/** All styles as one minified text, for the `<style>` of every page. */
export function bundleCss() {
  const { code } = bundle({
    filename: entry,
    minify: true,
    targets: { chrome: version(100), safari: version(15, 4), firefox: version(100) },
  });
  return code.toString();
}
