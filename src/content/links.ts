/** Links out of the app, opened only by a tap. Hosts are printed beside them. */
export interface OutLink {
  readonly url: string;
  /** Where the address was seen; it must be tested by hand before each release. */
  readonly sources: readonly [string, ...string[]];
}

export const LINKS = {
  mynaportal: { url: "https://myna.go.jp/", sources: ["REG-05c"] },
  "mynaportal-outage": { url: "https://myna.go.jp/html/info/index.html", sources: ["REG-05c"] },
  "mynaapp-help": { url: "https://support.mynaapp.digital.go.jp/hc/ja", sources: ["REG-05c"] },
  mynaapp: { url: "https://services.digital.go.jp/mynaapp/", sources: ["REG-12"] },
  "app-store": { url: "https://apps.apple.com/jp/app/id1476359069", sources: ["REG-12"] },
  "google-play": { url: "https://play.google.com/store/apps/details?id=jp.go.cas.mpa", sources: ["REG-12"] },
  kyokai: { url: "https://www.kyoukaikenpo.or.jp/", sources: ["TEL-09"] },
} as const satisfies Record<string, OutLink>;

export type LinkId = keyof typeof LINKS;

/** What is printed beside a link, so that its owner is seen before the tap. */
export const hostOf = (url: string): string => new URL(url).host;

/** The page of a branch by its prefecture in Latin letters; the part behind it has moved before (TEL-09). */
export const branchUrl = (prefecture: string): string =>
  new URL(`shibu/${prefecture}/`, LINKS.kyokai.url).href;
