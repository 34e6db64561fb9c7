import { useEffect, useRef, useState } from "preact/hooks";
import { RULES } from "../../content/rules.ts";
import { judge } from "../../domain/judge.ts";
import type { KeptCard } from "../../storage/database.ts";
import { DateFinding } from "../components/DateFinding.tsx";
import { DeleteButton } from "../components/DeleteButton.tsx";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Paragraphs, Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import { CertificateSmall } from "../drawings/index.ts";
import { useHref } from "../href.ts";

/** Cards kept on this phone, judged anew for the day on which they are looked at. */
export default function Cards() {
  const { services, today, go, translator } = useView();
  const href = useHref();
  const [cards, setCards] = useState<readonly KeptCard[] | null>(null);
  const [refused, setRefused] = useState(false);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const load = async () => {
    const keeper = await services.keeper();
    setRefused(!(await keeper.available()));
    setCards(await keeper.cards());
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once when the page opens
  useEffect(() => void load(), []);
  const remove = async (id: string | null) => {
    const keeper = await services.keeper();
    await (id === null ? keeper.deleteAll() : keeper.deleteCard(id));
    setSaid(translator.plain("cards:deleted"));
    await load();
    status.current?.focus();
  };
  const open = ({ issuedOn, expiresOn }: KeptCard) => go(href("result"), { issuedOn, expiresOn });
  return (
    <>
      <PageHead />
      <noscript>
        <p class="banner warn">
          <Text k="common:noscript" />
        </p>
      </noscript>
      {refused && (
        <p class="banner warn" data-storage="refused">
          <Text k="cards:storageRefused" />
        </p>
      )}
      {cards?.length === 0 && (
        <div class="lead">
          <Paragraphs k="cards:empty" />
        </div>
      )}
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      {today && cards && cards.length > 0 && (
        <>
          <p class="quiet">
            <Words k="cards:judgedToday" vars={{ today }} />
          </p>
          <ul class="kept" aria-label={translator.plain("cards:listLabel")}>
            {cards.map((card) => {
              const facts = { kind: card.kind, issuedOn: card.issuedOn, expiresOn: card.expiresOn };
              return (
                <li key={card.id} data-kept-card>
                  <h2>
                    <CertificateSmall />
                    <span>{card.nickname || <Words k={`cards:kind.${card.kind}`} />}</span>
                  </h2>
                  <DateFinding verdict={judge(facts, today, RULES)} facts={facts} today={today} compact />
                  <div class="actions">
                    <button type="button" class="button second small" onClick={() => open(card)}>
                      <Text k="common:open" />
                    </button>
                    <DeleteButton label="cards:delete" action="delete" onDelete={() => remove(card.id)} />
                  </div>
                </li>
              );
            })}
          </ul>
          <p class="quiet">
            <Text k="cards:onlyHere" />
          </p>
          <DeleteButton label="cards:deleteAll" action="delete-all" onDelete={() => remove(null)} />
        </>
      )}
      <p>
        <PageLink to="check" class="button second">
          <Text k="cards:add" />
        </PageLink>
      </p>
    </>
  );
}
