let holds = 0;

/** Marks unfinished work (a scan, a form); updates are not offered until every hold is released. */
export function hold(): () => void {
  holds += 1;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    holds -= 1;
    // From one unfinished page to the next there is a moment without a hold; whoever waits looks again.
    setTimeout(() => holds === 0 && dispatchEvent(new Event("hold-released")), 500);
  };
}

export const isHeld = (): boolean => holds > 0;
