/**
 * The only script of the first paint. Loads the app when the browser is idle or at the first
 * touch; at once where a page is useless without it (forms, offline frames).
 */
const EVENTS = ["pointerdown", "keydown", "focusin", "touchstart"] as const;
let begun = false;

function begin(): void {
  if (begun) return;
  begun = true;
  for (const name of EVENTS) removeEventListener(name, begin);
  void import("./main.tsx");
}

// A form sent before the page is alive is sent again by `main.tsx`, and nothing typed is lost.
addEventListener("submit", (event) => {
  if (document.getElementById("app")?.dataset.alive !== undefined) return;
  event.preventDefault();
  (event.target as HTMLFormElement).dataset.sentEarly = "";
});

const page = document.getElementById("app")?.dataset.page ?? "";
if (["scan", "check", "result", "cards", "frame"].includes(page)) {
  begin();
} else {
  for (const name of EVENTS) addEventListener(name, begin, { passive: true });
  const idle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200));
  const later = () => idle(begin, { timeout: 3000 });
  if (document.readyState === "complete") later();
  else addEventListener("load", later);
}
