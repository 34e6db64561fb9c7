import { useRef } from "preact/hooks";
import { changed, type MaskBox, type MaskChange, moved, resized } from "../../domain/mask.ts";
import { useView } from "../context.ts";

const KEYS: Readonly<Record<string, readonly [plain: MaskChange, shifted: MaskChange]>> = {
  ArrowLeft: ["left", "narrower"],
  ArrowRight: ["right", "wider"],
  ArrowUp: ["up", "lower"],
  ArrowDown: ["down", "taller"],
};
const percent = (share: number): string => `${share * 100}%`;

/** One box over the photo: dragged by finger or mouse, moved by arrow keys, sized with Shift and arrow keys. */
export function MaskBoxView({
  box,
  picture,
  selected,
  onSelect,
  onChange,
  onRemove,
}: {
  readonly box: MaskBox;
  /** The element whose size the shares refer to. */
  readonly picture: { readonly current: HTMLElement | null };
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onChange: (box: MaskBox) => void;
  readonly onRemove: () => void;
}) {
  const { translator } = useView();
  const start = useRef<{ box: MaskBox; x: number; y: number; sizing: boolean } | null>(null);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Delete" || event.key === "Backspace") return onRemove();
    const change = KEYS[event.key]?.[event.shiftKey ? 1 : 0];
    if (!change) return;
    event.preventDefault();
    onChange(changed(box, change));
  };
  const onDown = (event: PointerEvent) => {
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    const sizing = (event.target as HTMLElement).classList.contains("mask-corner");
    start.current = { box, x: event.clientX, y: event.clientY, sizing };
    onSelect();
  };
  const onMove = (event: PointerEvent) => {
    const rect = picture.current?.getBoundingClientRect();
    if (!start.current || !rect) return;
    const dx = (event.clientX - start.current.x) / rect.width;
    const dy = (event.clientY - start.current.y) / rect.height;
    onChange((start.current.sizing ? resized : moved)(start.current.box, dx, dy));
  };
  const onUp = () => {
    start.current = null;
  };
  return (
    <button
      type="button"
      class={`mask-box${selected ? " selected" : ""}`}
      style={{
        left: percent(box.x),
        top: percent(box.y),
        width: percent(box.width),
        height: percent(box.height),
      }}
      aria-pressed={selected}
      aria-describedby="mask-keys"
      data-mask={box.kind}
      onKeyDown={onKey}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onFocus={onSelect}
    >
      <span class="mask-name">{translator.plain(`copy:kinds.${box.kind}`)}</span>
      <span class="mask-corner" aria-hidden="true" />
    </button>
  );
}
