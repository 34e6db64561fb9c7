import { useRef, useState } from "preact/hooks";
import type { Day } from "../../domain/day.ts";
import { looksLikeNumber } from "../../domain/nickname.ts";
import type { KeptCard } from "../../storage/database.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { newId } from "../new-id.ts";
import { Text } from "./Text.tsx";

/** Keeps a nickname, the kind and the two dates on this phone, and says so when it cannot. */
export function KeepCard({ issuedOn, expiresOn }: { readonly issuedOn: Day; readonly expiresOn: Day }) {
  const { services } = useView();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"ask" | "saving" | "saved" | "refused" | "number">("ask");
  const keep = async (event: Event) => {
    event.preventDefault();
    if (state === "saving") return;
    const input = field.current as HTMLInputElement;
    const nickname = input.value.trim().slice(0, 40);
    if (looksLikeNumber(nickname)) {
      input.value = "";
      input.focus();
      setState("number");
      return;
    }
    setState("saving");
    const keeper = await services.keeper();
    const same = (card: KeptCard) =>
      card.nickname === nickname && card.issuedOn === issuedOn && card.expiresOn === expiresOn;
    const known = (await keeper.cards()).some(same);
    const card = { id: newId(), nickname, kind: "certificate", issuedOn, expiresOn } as const;
    setState(known || (await keeper.putCard(card)) ? "saved" : "refused");
  };
  const open = state === "ask" || state === "number" || state === "saving";
  return (
    <section class="keep">
      <h2>
        <Icon name="save" /> <Text k="result:save.title" />
      </h2>
      <p>
        <Text k="result:save.body" />
      </p>
      {open && (
        <form onSubmit={keep} class="keep-form">
          <label>
            <span>
              <Text k="result:save.nickname" />
            </span>
            <input ref={field} type="text" maxLength={40} autoComplete="off" />
          </label>
          <button type="submit" class="button second" data-action="keep">
            <Text k="result:save.button" />
          </button>
        </form>
      )}
      <p role="status" data-kept={state}>
        {state === "saved" && (
          <>
            <Icon name="check" /> <Text k="result:save.saved" />
          </>
        )}
        {state === "number" && (
          <>
            <Icon name="warning" /> <Text k="result:save.numbers" />
          </>
        )}
        {state === "refused" && (
          <>
            <Icon name="warning" /> <Text k="result:save.refused" />
          </>
        )}
      </p>
    </section>
  );
}
