import { beforeAll, describe, expect, it } from "vitest";
import { searchDocuments } from "../../src/build/search-documents.ts";
import type { LocaleTag } from "../../src/i18n/locales.ts";
import { createEngine, type SearchDocument, type SearchEngine } from "../../src/search/engine.ts";
import { LANGUAGES } from "../content/words.ts";
import { translatorIn } from "../ui/translators.ts";

const simple = translatorIn("ja-simple");
const documentsIn = (locale: string): readonly SearchDocument[] =>
  searchDocuments(translatorIn(locale as LocaleTag), simple);

const engines = new Map<string, SearchEngine>();
const best = (locale: string, query: string, count: number): readonly string[] =>
  (engines.get(locale)?.search(query) ?? []).slice(0, count).map(({ path }) => path.split("?")[0] as string);

beforeAll(() => {
  for (const locale of LANGUAGES) engines.set(locale, createEngine(documentsIn(locale), locale));
});

/** What people type, and a page that must be among the first five. */
const QUERIES: readonly (readonly [locale: string, query: string, path: RegExp])[] = [
  ["en", "yellow card", /certificate/],
  ["en", "hokensho", /old-card|hokensho|insurance-card/],
  ["en", "shikaku kakuninsho", /certificate/],
  ["en", "quit my job", /^leaving/],
  ["en", "I lost my card", /^lost/],
  ["en", "forgot pin", /^pin/],
  ["en", "pin locked", /pin/],
  ["en", "certificate of eligibility", /./],
  ["en", "COE", /./],
  ["en", "refund", /^(refund|questions\/money)/],
  ["en", "paid 100%", /refund|money/],
  ["en", "baby", /baby|helpers|infant/],
  ["en", "not arrived", /not-arrived|getting/],
  ["en", "did not recieve", /not-arrived|getting/],
  ["en", "violence", /^quiet$/],
  ["en", "visa", /^foreign|questions\/foreign/],
  ["en", "scam call", /^scam|trust/],
  ["en", "turning 75", /seventy|age/],
  ["en", "資格確認書", /certificate/],
  ["ja", "黄色いカード", /certificate|papers|words/],
  ["ja", "きいろいカード", /certificate|papers|words/],
  ["ja", "保険証", /old-card|hokensho|insurance-card/],
  ["ja", "hokensho", /old-card|hokensho|card/],
  ["ja", "会社をやめる", /^leaving|job/],
  ["ja", "退職", /^leaving|job/],
  ["ja", "むこう", /invalid/],
  ["ja", "無効", /invalid/],
  ["ja", "暗証番号", /pin/],
  ["ja", "アンショウバンゴウ", /pin/],
  ["ja", "ﾏｲﾅﾎﾟｰﾀﾙ", /mynaportal|portal/],
  ["ja", "全額払った", /refund|money/],
  ["ja", "届かない", /not-arrived|getting/],
  ["ja", "なくした", /^lost|lost/],
  ["ja", "DV", /^quiet$/],
  ["ja", "盗まれた", /lost/],
  ["ja", "財布", /lost/],
  ["ja", "全額自己負担", /refund|money/],
  ["ja", "離婚", /leaving|changes|family/],
  ["ja", "老人ホーム", /helpers|facility/],
  ["ja", "保険料", /voluntary/],
  ["en", "dentist", /counter/],
  ["en", "premium", /voluntary/],
  ["ja-simple", "ほけんしょう", /old-card|hokensho|card/],
  ["ja-simple", "びょういん", /counter|questions|words/],
  ["ja-simple", "なくしました", /lost/],
];

describe("the search", () => {
  it.each(QUERIES)("in %s for %j finds the right page among the first five", (locale, query, path) => {
    const found = best(locale, query, 5);
    expect(
      found.filter((one) => path.test(one)),
      found.join(", "),
    ).not.toEqual([]);
  });

  it.each(["", "   ", "?!", "the of", "あ".repeat(10_000), "\u202Ex", "<b>", "💛"])(
    "answers %j without complaint",
    (query) => {
      for (const locale of LANGUAGES) expect(Array.isArray(engines.get(locale)?.search(query))).toBe(true);
    },
  );

  it.each(LANGUAGES)("finds every document in %s by its own title", (locale) => {
    const engine = engines.get(locale);
    const lost = documentsIn(locale).filter(({ title, path }) => {
      const found = engine?.search(title) ?? [];
      return title !== "" && !found.slice(0, 10).some((hit) => hit.path === path);
    });
    expect(lost.map(({ path, title }) => `${path}: ${title}`)).toEqual([]);
  });

  it.each(LANGUAGES)("has no empty title in %s, and each page once", (locale) => {
    const all = documentsIn(locale);
    expect(all.filter(({ title }) => title === "" || /[{}[\]|]|:\w/.test(title))).toEqual([]);
    const pages = all.filter(({ kind }) => kind !== "situation").map(({ path }) => path);
    expect(pages.filter((path, i) => pages.indexOf(path) !== i)).toEqual([]);
  });

  it("lets nobody see from the list why somebody needs privacy", () => {
    const quiet = documentsIn("en").filter(({ path }) => path.startsWith("quiet"));
    expect(quiet.map(({ title, text }) => `${title} ${text}`).join(" ")).not.toMatch(
      /violence|abuse|partner/i,
    );
  });
});
