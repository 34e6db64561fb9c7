import { useEffect } from "preact/hooks";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { hrefOf } from "../href.ts";
import { Text } from "./Text.tsx";

/** A way off the page for somebody who may be watched: one tap or the Escape key, and the first screen is there. */
export function LeaveQuickly() {
  const { locale, search } = useView();
  const home = hrefOf(locale, "", search);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") location.replace(home);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [home]);
  const leave = (event: Event) => {
    event.preventDefault();
    location.replace(home);
  };
  return (
    <p class="leave-quickly">
      <a href={home} class="button danger" onClick={leave} data-action="leave-quickly">
        <Icon name="arrow-right" /> <Text k="common:leaveQuickly" />
      </a>
    </p>
  );
}
