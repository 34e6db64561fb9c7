import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Found, SearchEngine } from "../../search/engine.ts";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";

const LISTS = ["situations", "questions", "words", "phones"] as const;

function Hit({ hit }: { readonly hit: Found }) {
  const [to = "", query = ""] = hit.path.split("?");
  return (
    <li>
      <PageLink to={to} query={Object.fromEntries(new URLSearchParams(query))}>
        <span>
          <span class="tag">
            <Words k={`search:kinds.${hit.kind}`} />
          </span>{" "}
          <b>{hit.title}</b>
          <span class="hint">{hit.text}</span>
        </span>
        <Icon name="arrow-right" />
      </PageLink>
    </li>
  );
}

/** Words that are often looked for, as buttons. */
function Suggestions({ onPick }: { readonly onPick: (text: string) => void }) {
  const { translator } = useView();
  return (
    <section>
      <h2>
        <Text k="search:suggest" />
      </h2>
      <ul class="chips">
        {translator.list("search:suggestions").map((k) => (
          <li key={k}>
            <button type="button" class="quiet-button" onClick={() => onPick(translator.plain(k))}>
              <Words k={k} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Finds questions, situations, sentences and words by everyday words; what is typed stays with this history entry. */
export default function Search() {
  const { locale, services, state, remember, today } = useView();
  const kept = typeof state === "object" && state && "q" in state ? String(state.q) : "";
  const [query, setQuery] = useState(kept);
  const [engine, setEngine] = useState<SearchEngine | "loading" | "failed">("loading");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (kept) setQuery(kept);
  }, [kept]);
  const prepare = useCallback(() => {
    let current = true;
    setEngine("loading");
    services.search(locale).then(
      (made) => current && setEngine(made),
      () => current && setEngine("failed"),
    );
    return () => {
      current = false;
    };
  }, [locale, services]);
  useEffect(prepare, [prepare]);

  const change = (text: string) => {
    setQuery(text);
    remember({ q: text });
  };
  const pick = (text: string) => {
    change(text);
    field.current?.focus();
  };
  const hits = useMemo(
    () => (typeof engine === "object" && query.trim() !== "" ? engine.search(query) : null),
    [engine, query],
  );
  return (
    <>
      <PageHead />
      <search>
        <form class="search-form" onSubmit={(event) => event.preventDefault()}>
          <label class="field">
            <span>
              <Text k="search:label" />
            </span>
            <span class="hint">
              <Text k="search:hint" />
            </span>
            <input
              ref={field}
              type="search"
              autoComplete="off"
              spellcheck={false}
              maxLength={100}
              enterkeyhint="search"
              value={query}
              onInput={(event) => change(event.currentTarget.value)}
              data-search
            />
          </label>
        </form>
      </search>
      <p class="quiet">
        <Text k="search:private" />
      </p>
      <div
        role="status"
        class="search-state"
        {...(typeof engine === "object" && { "data-search-ready": "" })}
      >
        {today && engine === "loading" && <Text k="search:loading" />}
        {engine === "failed" && (
          <div class="banner warn" data-search-failed>
            <p>
              <Text k="search:failed" />
            </p>
            <button type="button" class="button small" onClick={prepare}>
              <Text k="search:retry" />
            </button>
          </div>
        )}
        {hits &&
          (hits.length > 0 ? (
            <Words k="search:count" vars={{ count: hits.length }} />
          ) : (
            <Text k="search:none" />
          ))}
      </div>
      {hits && hits.length > 0 && (
        <ul class="options compact hits" data-hits={hits.length}>
          {hits.map((hit) => (
            <Hit key={hit.kind + hit.path + hit.title} hit={hit} />
          ))}
        </ul>
      )}
      {!hits && <Suggestions onPick={pick} />}
      <section>
        <h2>
          <Text k="search:browse" />
        </h2>
        <ul class="link-list">
          {LISTS.map((to) => (
            <li key={to}>
              <PageLink to={to}>
                <Words k={`common:nav.${to}`} />
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
