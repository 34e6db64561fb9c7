import { useState } from "preact/hooks";
import branches from "../../content/branches.json";
import { branchUrl } from "../../content/links.ts";
import { PAGE_SOURCES } from "../../content/page-sources.ts";
import type { PhoneId } from "../../content/phones.ts";
import { isJapanese } from "../../i18n/locales.ts";
import { OutsideAnchor, OutsideLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { PhoneBox } from "../components/PhoneBox.tsx";
import { Paragraphs, PhoneNumber, Term, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";

const TOPICS: readonly (readonly [string, readonly PhoneId[]])[] = [
  ["certificate", ["kyokai"]],
  ["card", ["my-number", "card-center"]],
  ["languages", ["my-number-languages", "my-number-system-languages", "card-center-languages"]],
  ["scam", ["my-number", "police"]],
];

interface Branch {
  readonly prefecture: string;
  /** Without 都, 府 or 県, as in the name of the branch. */
  readonly short: string;
  readonly id: string;
  readonly phone?: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The branch of one prefecture; a number only where a source names it. */
function BranchFinder() {
  const { locale, translator } = useView();
  const [id, setId] = useState("");
  const all: readonly Branch[] = branches;
  const branch = all.find((b) => b.id === id);
  const name = (b: Branch) => (isJapanese(locale) ? b.prefecture : `${capital(b.id)} (${b.prefecture})`);
  return (
    <section class="branch-finder">
      <h2>
        <Text k="phones:branch.title" />
      </h2>
      <p>
        <Text k="phones:branch.which" />
      </p>
      <label class="field">
        <span>
          <Text k="phones:branch.select" />
        </span>
        <select value={id} onChange={(event) => setId(event.currentTarget.value)} data-branch-select>
          <option value="">{translator.plain("phones:branch.choose")}</option>
          {all.map((b) => (
            <option key={b.id} value={b.id}>
              {name(b)}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {branch && (
          <div class="phone-box" data-branch={branch.id}>
            <p>
              <b>
                {isJapanese(locale) ? (
                  <Words k="phones:branch.name" vars={{ name: branch.short }} />
                ) : (
                  <Words k="phones:branch.name" vars={{ name: capital(branch.id) }} />
                )}
              </b>{" "}
              {!isJapanese(locale) && <Term>{branch.prefecture}</Term>}
            </p>
            {branch.phone ? (
              <>
                <p>
                  <Icon name="phone" /> <PhoneNumber number={branch.phone} />
                </p>
                <p class="quiet">
                  <Text k="common:phone.unconfirmed" />
                </p>
              </>
            ) : (
              <p>
                <Text k="phones:branch.noPhone" />
              </p>
            )}
            <p>
              <OutsideAnchor url={branchUrl(branch.id)}>
                <Text k="phones:branch.site" />
              </OutsideAnchor>
            </p>
            <p class="quiet">
              <Text k="phones:branch.moved" />
            </p>
          </div>
        )}
      </div>
      <p>
        <OutsideLink id="kyokai" />
      </p>
    </section>
  );
}

/** Whom to call, by what it is about; open now or when next, in Japan's time. */
export default function Phones() {
  return (
    <>
      <PageHead />
      <div class="lead">
        <Paragraphs k="phones:page.lead" />
      </div>
      {TOPICS.map(([topic, ids]) => (
        <section key={topic}>
          <h2>
            <Words k={`phones:topics.${topic}`} />
          </h2>
          {topic === "certificate" && (
            <p>
              <Text k="phones:employer" />
            </p>
          )}
          {ids.map((id) => (
            <PhoneBox key={id} id={id} />
          ))}
        </section>
      ))}
      <p class="quiet">
        <Text k="phones:japanTime" />
      </p>
      <BranchFinder />
      <SourceNote ids={PAGE_SOURCES.phones} />
    </>
  );
}
