import type { LocaleTag } from "../i18n/locales.ts";
import { useView } from "./context.ts";

/** `/en/scan/?a=b`, with `on` carried along so that a reviewer stays on the chosen day. */
export function hrefOf(
  locale: LocaleTag,
  path: string,
  search: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const params = new URLSearchParams(query);
  const on = new URLSearchParams(search).get("on");
  if (on) params.set("on", on);
  const written = params.toString();
  const tail = written && `?${written}`;
  return `/${locale}/${path === "" ? "" : `${path}/`}${tail}`;
}

/** `?a=b` for guide answers, empty for none. */
export function queryText(query: Readonly<Record<string, string>> = {}): string {
  const written = new URLSearchParams(query).toString();
  return written && `?${written}`;
}

export function useHref(): (path: string, query?: Readonly<Record<string, string>>) => string {
  const { locale, search } = useView();
  return (path, query) => hrefOf(locale, path, search, query);
}
