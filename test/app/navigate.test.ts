import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Move, onNavigate } from "../../src/app/navigate.ts";

const HERE = "https://app.example/en/check/?on=2026-08-01";

/** As much of an `<a>` as a click needs. */
class Link {
  readonly href: string;
  readonly target: string;
  readonly #download: boolean;
  readonly dataset: Record<string, string>;
  constructor(href: string, { target = "", download = false, dataset = {} } = {}) {
    this.dataset = dataset;
    this.href = new URL(href, HERE).href;
    this.target = target;
    this.#download = download;
  }
  hasAttribute(name: string): boolean {
    return name === "download" && this.#download;
  }
}

let page: EventTarget;
let view: EventTarget;
let pushed: string[];
let states: unknown[];
let shown: number;
let stop: () => void;

beforeEach(() => {
  page = new EventTarget();
  view = new EventTarget();
  pushed = [];
  states = [];
  shown = 0;
  vi.stubGlobal("document", page);
  vi.stubGlobal("HTMLAnchorElement", Link);
  vi.stubGlobal("location", new URL(HERE));
  vi.stubGlobal("history", {
    state: { draft: "as typed" },
    pushState: (data: unknown, _title: string, href: string) => {
      states.push(data);
      pushed.push(href);
    },
  });
  vi.stubGlobal("addEventListener", view.addEventListener.bind(view));
  vi.stubGlobal("removeEventListener", view.removeEventListener.bind(view));
  stop = onNavigate(async () => {
    shown += 1;
  }).stop;
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

/** Clicks on something inside a link; true when the app took the click over from the browser. */
function click(link: Link | null, more: Readonly<Record<string, unknown>> = {}): boolean {
  const event = new Event("click", { cancelable: true });
  const keys = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  const composedPath = () => ["the words of the link", ...(link ? [link] : []), page];
  Object.assign(event, keys, more, { composedPath });
  return !page.dispatchEvent(event);
}

describe("a click on a link to one of our pages", () => {
  it("changes the address and shows the page without the browser", () => {
    expect(click(new Link("/en/scan/"))).toBe(true);
    expect([pushed, shown]).toEqual([["/en/scan/"], 1]);
  });

  it("keeps the query and the place in the page", () => {
    click(new Link("/ja/old-card/destroy/?which=light-blue&ended-by=no#notes"));
    expect(pushed).toEqual(["/ja/old-card/destroy/?which=light-blue&ended-by=no#notes"]);
  });

  it("to the page on screen shows it again without a second entry in the history", () => {
    expect(click(new Link(HERE))).toBe(true);
    expect([pushed, shown]).toEqual([[], 1]);
  });
});

describe("a click is left to the browser", () => {
  it.each([
    ["that asks for a new tab", new Link("/en/scan/"), { ctrlKey: true }],
    ["that asks for a new tab on a Mac", new Link("/en/scan/"), { metaKey: true }],
    ["that asks for a new window", new Link("/en/scan/"), { shiftKey: true }],
    ["that asks for a download", new Link("/en/scan/"), { altKey: true }],
    ["with another button", new Link("/en/scan/"), { button: 1 }],
    ["on a link to another window", new Link("/en/scan/", { target: "_blank" }), {}],
    ["on a link to keep a file", new Link("/en/scan/", { download: true }), {}],
    ["on a link to another site", new Link("https://myna.go.jp/en/scan/"), {}],
    ["on a phone number", new Link("tel:0570015369"), {}],
    ["on a file of the server", new Link("/icons/icon.svg"), {}],
    ["on the choice of language at the root", new Link("/"), {}],
    ["on a place in this page", new Link("#main"), {}],
    ["beside every link", null, {}],
  ])("%s", (_what, link, keys) => {
    expect(click(link, keys)).toBe(false);
    expect([pushed, shown]).toEqual([[], 0]);
  });

  it("that something on the page has already answered", () => {
    const event = new Event("click", { cancelable: true });
    Object.assign(event, { button: 0, composedPath: () => [new Link("/en/scan/")] });
    event.preventDefault();
    page.dispatchEvent(event);
    expect([pushed, shown]).toEqual([[], 0]);
  });
});

describe("what was typed", () => {
  it("goes along to the same page in another language", () => {
    click(new Link("/ja/check/", { dataset: { keepsState: "" } }));
    expect([pushed, states]).toEqual([["/ja/check/"], [{ draft: "as typed" }]]);
  });

  it("stays behind when another page is opened", () => {
    click(new Link("/en/scan/"));
    expect(states).toEqual([null]);
  });
});

describe("a move", () => {
  it.each(["popstate", "navigate-here"])("by %s shows the page of the new address", (name) => {
    vi.stubGlobal("location", new URL("/en/scan/", HERE));
    view.dispatchEvent(new Event(name));
    expect(shown).toBe(1);
  });

  it("within the page, as by the skip link, shows nothing new", () => {
    vi.stubGlobal("location", new URL("#main", HERE));
    view.dispatchEvent(new Event("popstate"));
    expect(shown).toBe(0);
  });

  it("that a later one overtakes while its page loads is told so", () => {
    const moves: Move[] = [];
    const other = onNavigate(async (move) => void moves.push(move));
    vi.stubGlobal("location", new URL("/en/scan/", HERE));
    view.dispatchEvent(new Event("popstate"));
    view.dispatchEvent(new Event("navigate-here"));
    other.stop();
    expect(moves.map(({ isNewest }) => isNewest())).toEqual([false, true]);
  });

  it("to a page that must leave no trace keeps the address of the page before it", () => {
    stop();
    const moves: Move[] = [];
    const other = onNavigate(async (move) => void moves.push(move));
    click(new Link("/en/quiet/stop-card/?need=card-held"));
    other.stop();
    expect(pushed).toEqual([]);
    expect(moves.map(({ href, quiet }) => [href, quiet])).toEqual([
      ["/en/quiet/stop-card/?need=card-held", true],
    ]);
  });

  it("shows nothing any more once the app has stopped listening", () => {
    stop();
    click(new Link("/en/scan/"));
    view.dispatchEvent(new Event("popstate"));
    view.dispatchEvent(new Event("navigate-here"));
    expect([pushed, shown]).toEqual([[], 0]);
  });
});
