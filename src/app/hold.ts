let holds = 0;

/** Marks unfinished work (a scan, a form); updates are not offered until every hold is released. */
export function hold(): () => void {
  holds += 1;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    holds -= 1;
    if (holds === 0) dispatchEvent(new Event("hold-released"));
  };
}

export const isHeld = (): boolean => holds > 0;
