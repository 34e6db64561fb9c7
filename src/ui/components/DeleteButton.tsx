import { useState } from "preact/hooks";
import { Icon } from "../drawings/index.ts";
import { Text } from "./Text.tsx";

/** Deletes after a second, separate tap: "keep" comes to stand where the first tap was. */
export function DeleteButton({
  label,
  action,
  onDelete,
}: {
  readonly label: "cards:delete" | "cards:deleteAll";
  readonly action: "delete" | "delete-all";
  readonly onDelete: () => void;
}) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="quiet-button" data-action={action} onClick={() => setAsking(true)}>
        <Icon name="trash" /> <Text k={label} />
      </button>
    );
  }
  return (
    <span class="delete-ask">
      <button
        type="button"
        class="button second small"
        data-action="delete-not"
        onClick={() => setAsking(false)}
      >
        <Text k="cards:deleteNot" />
      </button>
      <button type="button" class="button danger small" data-action="delete-sure" onClick={onDelete}>
        <Text k="cards:deleteAsk" />
      </button>
    </span>
  );
}
