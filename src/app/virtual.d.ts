/** Made by the build from routes and words: what can be found, a chunk a language. */
declare module "virtual:search-documents" {
  const documents: Readonly<
    Record<string, () => Promise<{ default: readonly import("../search/engine.ts").SearchDocument[] }>>
  >;
  export default documents;
}
