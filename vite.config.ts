import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Shows built pages while developing: every request for a page is rendered anew from the sources. */
function developmentPages(): Plugin {
  return {
    name: "development-pages",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const url = new URL(request.url ?? "/", "http://localhost");
        if (!request.headers.accept?.includes("text/html")) return next();
        try {
          const { addressOf } = await server.ssrLoadModule("/src/app/address.ts");
          const address = addressOf(url.pathname, url.search);
          if (!address) {
            response.writeHead(302, { Location: "/ja/" }).end();
            return;
          }
          const { pageFile } = await server.ssrLoadModule("/src/build/prerender.tsx");
          const { bundleCss } = await import("./scripts/lib/css.mjs");
          const html = pageFile(address.locale, address.route, {
            css: bundleCss(),
            boot: "/src/boot.ts",
            chooseLanguage: "/src/choose-language.ts",
            csp: "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:",
          });
          response.setHeader("Content-Type", "text/html");
          response.end(await server.transformIndexHtml(url.pathname, html));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

export default defineConfig({
  appType: "custom",
  plugins: [developmentPages()],
  resolve: {
    // The old ZXing port inside html5-qrcode is a megabyte that reads half as much (ADR 0003).
    alias: [{ find: /^.*\/third_party\/zxing-js\.umd$/, replacement: path("src/scan/zxing-js-stub.ts") }],
  },
  json: { stringify: true },
  worker: { format: "es" },
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { boot: path("src/boot.ts"), "choose-language": path("src/choose-language.ts") },
    },
  },
  ssr: { noExternal: true },
});
