import { useEffect, useRef, useState } from "preact/hooks";
import { changed, type MaskBox, type MaskChange, type MaskKind, newBox } from "../../domain/mask.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { MaskBoxView } from "./MaskBoxView.tsx";
import { Text, Words } from "./Text.tsx";

const ADD: readonly MaskKind[] = ["numbers", "insurer", "code", "other"];
const CHANGES: readonly MaskChange[] = [
  "left",
  "right",
  "up",
  "down",
  "wider",
  "narrower",
  "taller",
  "lower",
];

/** The photo with boxes to put over what must be covered; every drag has buttons that do the same. */
export function MaskEditor({
  canvas,
  boxes,
  onChange,
}: {
  readonly canvas: HTMLCanvasElement;
  readonly boxes: readonly MaskBox[];
  readonly onChange: (boxes: readonly MaskBox[]) => void;
}) {
  const { translator } = useView();
  const picture = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<number | null>(boxes[0]?.id ?? null);
  const [wanted, setWanted] = useState(false);
  // A new box can be moved by keys at once; after a removal the keyboard stays among the boxes.
  useEffect(() => {
    if (!wanted) return;
    setWanted(false);
    const box = picture.current?.querySelector<HTMLElement>(".mask-box.selected");
    (box ?? adder.current)?.focus({ preventScroll: box === null });
  }, [wanted]);
  useEffect(() => {
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", translator.plain("copy:picture"));
    picture.current?.prepend(canvas);
    return () => canvas.remove();
  }, [canvas, translator]);

  const replace = (box: MaskBox) => onChange(boxes.map((other) => (other.id === box.id ? box : other)));
  const remove = (id: number) => {
    const rest = boxes.filter((box) => box.id !== id);
    onChange(rest);
    setSelected(rest.at(-1)?.id ?? null);
    setWanted(true);
  };
  const add = (kind: MaskKind) => {
    const id = Math.max(0, ...boxes.map((box) => box.id)) + 1;
    onChange([...boxes, newBox(id, kind, boxes.length)]);
    setSelected(id);
    setWanted(true);
  };
  const current = boxes.find((box) => box.id === selected);
  return (
    <div class="mask-editor">
      <div class="mask-picture" ref={picture}>
        {boxes.map((box) => (
          <MaskBoxView
            key={box.id}
            box={box}
            picture={picture}
            selected={box.id === selected}
            onSelect={() => setSelected(box.id)}
            onChange={replace}
            onRemove={() => remove(box.id)}
          />
        ))}
      </div>
      <p class="quiet" id="mask-keys">
        <Text k="copy:keys" />
      </p>
      <h3>
        <Text k="copy:add" />
      </h3>
      <div class="actions" ref={adder} tabIndex={-1}>
        {ADD.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button second small"
            onClick={() => add(kind)}
            data-add={kind}
          >
            + <Words k={`copy:kinds.${kind}`} />
          </button>
        ))}
      </div>
      {current && (
        <fieldset class="mask-tools">
          <legend>
            <Words k="copy:selected" vars={{ label: translator.plain(`copy:kinds.${current.kind}`) }} />
          </legend>
          <div>
            {CHANGES.map((change) => (
              <button
                key={change}
                type="button"
                class="quiet-button"
                onClick={() => replace(changed(current, change))}
                data-change={change}
              >
                <Words k={`copy:changes.${change}`} />
              </button>
            ))}
            <button
              type="button"
              class="quiet-button"
              onClick={() => remove(current.id)}
              data-change="remove"
            >
              <Icon name="trash" /> <Text k="copy:remove" />
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
