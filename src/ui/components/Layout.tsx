import type { ComponentChildren } from "preact";
import { FACTS } from "../../content/freshness.ts";
import operator from "../../content/operator.json";
import { LOCALES, localeOf } from "../../i18n/locales.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { hrefOf } from "../href.ts";
import { useOfflineReady } from "../offline.ts";
import { FuriganaSwitch } from "./FuriganaSwitch.tsx";
import { PageLink } from "./links.tsx";
import { Text, Words } from "./Text.tsx";

/** Same place on every page, own names, one tap, same page and answers. */
function LanguageSwitch() {
  const { locale, route, search } = useView();
  const rest = Object.fromEntries(new URLSearchParams(search));
  return (
    <nav class="languages" aria-label="Language・ことば">
      <Icon name="globe" />
      <ul>
        {LOCALES.map(({ tag, name }) => (
          <li key={tag}>
            <a
              href={hrefOf(tag, route.path, search, rest)}
              lang={tag}
              hreflang={tag}
              data-locale={tag}
              data-keeps-state
              {...(tag === locale && { "aria-current": "true" as const })}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Header() {
  return (
    <header class="top">
      <PageLink to="" class="brand">
        <svg class="brand-mark" viewBox="0 0 32 24" aria-hidden="true">
          <rect x="1" y="1" width="30" height="22" rx="4" class="bm-card" />
          <path d="M6 8h11M6 13h8M6 18h6" class="bm-line" />
          <path d="M20.5 14.5l2.5 2.5 4.5-5" class="bm-tick" />
        </svg>
        <span>
          <Text k="common:appName" />
        </span>
      </PageLink>
      <LanguageSwitch />
    </header>
  );
}

/** Pages that every page leads to, besides the five of the bar. */
const MORE = ["situations", "questions", "search", "words", "phones"] as const;

function Footer() {
  const { today, locale, route } = useView();
  const ready = useOfflineReady();
  return (
    <footer class="bottom">
      <nav aria-labelledby="foot-nav">
        <h2 id="foot-nav" class="visually-hidden">
          <Text k="common:nav.label" />
        </h2>
        <ul class="more-pages">
          {MORE.map((to) => (
            <li key={to}>
              <PageLink to={to}>
                <Words k={`common:nav.${to}`} />
              </PageLink>
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <PageLink to="">
              <Icon name="home" />
              <Text k="common:nav.home" />
            </PageLink>
          </li>
          <li>
            <PageLink to="scan">
              <Icon name="camera" />
              <Text k="common:nav.scan" />
            </PageLink>
          </li>
          <li>
            <PageLink to="counter">
              <Icon name="hospital" />
              <Text k="common:nav.counter" />
            </PageLink>
          </li>
          <li>
            <PageLink to="cards">
              <Icon name="card" />
              <Text k="common:nav.cards" />
            </PageLink>
          </li>
          <li>
            <PageLink to="about">
              <Icon name="info" />
              <Text k="common:nav.about" />
            </PageLink>
          </li>
        </ul>
      </nav>
      {locale === "ja-simple" && <FuriganaSwitch />}
      <p class="quiet" role="status">
        {ready && (
          <span data-ready>
            <Icon name="check" /> <Text k="common:ready" />
          </span>
        )}
      </p>
      <p class="quiet">
        <Text k="common:tagline" />
      </p>
      <p class="quiet">
        <Text k="common:checkedOn" />
      </p>
      {locale !== "ja" && (
        <p class="quiet">
          <Text k="common:reference" />
        </p>
      )}
      <p class="print-only" dir="ltr">
        {
          new URL(
            `/${locale}/${route.path ? `${route.path}/` : ""}`,
            today ? location.origin : operator.origin,
          ).href
        }
      </p>
      {today && today > FACTS.reviewBy && (
        <p class="banner warn" data-stale>
          <Icon name="warning" /> <Text k="common:stale" />
        </p>
      )}
    </footer>
  );
}

/** The frame of every page. `notices` sit above the page: other day, wrong clock. */
export function Layout({
  notices,
  children,
}: {
  readonly notices?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { route, locale } = useView();
  return (
    <>
      <a class="skip" href="#main">
        <Text k="common:skip" />
      </a>
      <Header />
      {notices}
      <main
        id="main"
        data-page={route.page}
        {...(route.id && { "data-id": route.id })}
        tabIndex={-1}
        dir={localeOf(locale).dir}
      >
        {children}
      </main>
      <Footer />
    </>
  );
}
