import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig, type Plugin, type ViteDevServer } from "vite";

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

/**
 * `virtual:search-documents`: what can be found, a chunk a language, made from routes and words. The build makes
 * the prerenderer first and takes them from there; the development server loads it from the sources.
 */
function searchDocuments(): Plugin {
  const name = "virtual:search-documents";
  let server: ViteDevServer | null = null;
  const prerender = () =>
    server
      ? server.ssrLoadModule("/src/build/prerender.tsx")
      : import(`${pathToFileURL(path(".cache/prerender/prerender.js")).href}?${Date.now()}`);
  return {
    name: "search-documents",
    configureServer(started) {
      server = started;
    },
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return null;
      const { LOCALES, searchFile } = await prerender();
      const locale = id.slice(name.length + 2);
      if (locale) return `export default ${searchFile(locale)};`;
      const loaders = LOCALES.map(({ tag }: { tag: string }) => `"${tag}": () => import("${name}/${tag}")`);
      return `export default { ${loaders.join(", ")} };`;
    },
  };
}

export default defineConfig({
  appType: "custom",
  plugins: [developmentPages(), searchDocuments()],
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
