import { useRef, useState } from "preact/hooks";
import type { Day } from "../../domain/day.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { Text } from "./Text.tsx";

/** Keeps a nickname, the kind and the two dates on this phone, and says so when it cannot. */
export function KeepCard({ issuedOn, expiresOn }: { readonly issuedOn: Day; readonly expiresOn: Day }) {
  const { services } = useView();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"ask" | "saved" | "refused">("ask");
  const keep = async (event: Event) => {
    event.preventDefault();
    const nickname = (field.current?.value ?? "").trim().slice(0, 40);
    const keeper = await services.keeper();
    const kept = await keeper.putCard({
      id: crypto.randomUUID(),
      nickname,
      kind: "certificate",
      issuedOn,
      expiresOn,
    });
    setState(kept ? "saved" : "refused");
  };
  return (
    <section class="keep">
      <h2>
        <Icon name="save" /> <Text k="result:save.title" />
      </h2>
      <p>
        <Text k="result:save.body" />
      </p>
      {state === "ask" && (
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
        {state === "refused" && (
          <>
            <Icon name="warning" /> <Text k="result:save.refused" />
          </>
        )}
      </p>
    </section>
  );
}
