import { useEffect, useState } from "preact/hooks";
import { useView } from "../context.ts";
import { Text } from "./Text.tsx";

/** Furigana disturb some readers, so they can be hidden (easy-japanese §3). */
export function FuriganaSwitch() {
  const { furigana } = useView().services;
  const [shown, setShown] = useState(true);
  useEffect(() => setShown(furigana.shown()), [furigana]);
  const toggle = () => {
    furigana.show(!shown);
    setShown(!shown);
  };
  return (
    <button type="button" class="quiet-button" data-furigana onClick={toggle}>
      <Text k={shown ? "common:furigana.off" : "common:furigana.on"} />
    </button>
  );
}
