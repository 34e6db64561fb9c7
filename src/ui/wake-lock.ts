import { useEffect } from "preact/hooks";

/** Keeps the screen awake while `on`; browsers give the lock back when the page is hidden, so it is asked for again. */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let wanted = true;
    const ask = () => {
      if (document.hidden || !wanted) return;
      navigator.wakeLock.request("screen").then(
        (given) => {
          if (wanted) lock = given;
          else void given.release();
        },
        // Low battery or a browser that refuses: the sentence is shown all the same.
        () => undefined,
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      wanted = false;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release().catch(() => undefined);
    };
  }, [on]);
}
