import { drawCode, fixture, type Photo } from "./support/codes.ts";
import { telltalesOf } from "./support/leaks.ts";
import { givePhoto, openScan, problem, recognised, scanAgain, typeCode } from "./support/scan.ts";
import { alive, expect, type Page, test } from "./support/test.ts";
import { type Traces, tracesOf } from "./support/traces.ts";
import { bytesOf, type ScanVector, VECTORS } from "./support/vectors.ts";

// Hundreds of steps: a trace of each would cost more than the step.
test.use({ serviceWorkers: "allow", trace: "off" });

/** Nothing of these may show; S1 and S0 may name their host. */
const SECRET = new Set(["S2", "S3", "X"]);
/** Parts of a longer code, which the writer of the tests cannot draw. */
const DRAWN_ELSEWHERE = /^V15[2-5]$/;
/** No symbol holds so much; Codabar is on no card and is not looked for. */
const TYPED_INSTEAD = ["V141", "V183"];
/** Empty: there is nothing to draw, nothing to type and nothing to leak. */
const NOTHING = "V131";
/** What the app rightly says to vectors that do not reach it as they were meant. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  V017: ["unknown.digits"], // its layout was invented for the vectors
  V180: ["unknown.text"], // the writer sets no FNC1
};

async function photoOf(vector: ScanVector): Promise<Photo | null> {
  if (DRAWN_ELSEWHERE.test(vector.id)) return fixture(`append-${vector.id}.png`);
  if (TYPED_INSTEAD.includes(vector.id)) return null;
  // A number fits only when it is written as one.
  const text = /^\d+$/.test(vector.payload ?? "") ? vector.payload : undefined;
  const drawn = await drawCode(text ?? bytesOf(vector), vector.symbology);
  if (!drawn) throw new Error(`${vector.id} could not be drawn`);
  return drawn;
}

const expectedOf = ({ id, expected, alsoAccept = [] }: ScanVector): readonly string[] =>
  INSTEAD[id] ?? [expected, ...alsoAccept];

/** Everything a page said or did outside its document. */
interface Overheard {
  readonly said: string[];
  readonly asked: string[];
  readonly moved: string[];
}

function listen(page: Page): Overheard {
  const heard: Overheard = { said: [], asked: [], moved: [] };
  page.context().on("console", (message) => heard.said.push(message.text()));
  page.context().on("weberror", (error) => heard.said.push(String(error.error())));
  page
    .context()
    .on("request", (request) =>
      heard.asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
    );
  page.on("framenavigated", (frame) => heard.moved.push(frame.url()));
  page.on("popup", (popup) => heard.moved.push(popup.url()));
  page.on("download", (download) => heard.moved.push(download.url()));
  page.on("dialog", (dialog) => {
    heard.moved.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return heard;
}

/** What can run, load or draw; a payload must not make one. */
const ACTIVE =
  "script, style, link, meta, base, iframe, object, embed, img, video, canvas, form, input, template";

interface Shown {
  readonly category: string | undefined;
  readonly level: string | undefined;
  /** Elements that can run or load something: in the outcome, and in the whole document. */
  readonly active: readonly [inside: number, all: number];
  readonly ways: readonly string[];
}

const shownOn = (page: Page): Promise<Shown> =>
  recognised(page).evaluate(
    (el, active) => ({
      category: (el as HTMLElement).dataset.recognised,
      level: (el as HTMLElement).dataset.level,
      active: [el.querySelectorAll(active).length, document.querySelectorAll(active).length] as const,
      ways: [...el.querySelectorAll("a[href]")].map((a) => (a as HTMLAnchorElement).protocol),
    }),
    ACTIVE,
  );

const found = (traces: Traces, pieces: readonly string[]): readonly string[] =>
  Object.entries(traces).flatMap(([place, text]) =>
    pieces.filter((p) => text.includes(p)).map((p) => `${p} in ${place}`),
  );

const given = VECTORS.filter(({ id }) => id !== NOTHING);
const batches = Array.from({ length: 4 }, (_, batch) => given.filter((_, i) => i % 4 === batch));

for (const [number, vectors] of batches.entries()) {
  test(`what ${vectors.length} codes hold stays with them (${number + 1} of ${batches.length})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openScan(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.locator("main[data-page=scan]").waitFor();
    const heard = listen(page);
    let everActive: number | null = null;

    for (const vector of vectors) {
      await test.step(`${vector.id} ${vector.note}`, async () => {
        const photo = await photoOf(vector);
        if (photo) await givePhoto(page, photo);
        else await typeCode(page, vector.payload ?? "");
        await recognised(page).or(problem(page)).waitFor();
        expect(await problem(page).count()).toBe(0);

        const { category, level = "", active, ways } = await shownOn(page);
        expect(expectedOf(vector)).toContain(category);
        if (!vector.alsoAccept && !(vector.id in INSTEAD)) expect(level).toBe(vector.level);

        const pieces = telltalesOf(vector);
        const { document: shown = "", fields = "", ...kept } = await tracesOf(page);
        const overheard = { said: heard.said.join("\n"), asked: heard.asked.join("\n") };
        expect(found({ fields, ...kept, ...overheard }, pieces)).toEqual([]);
        if (SECRET.has(level)) expect(found({ document: shown }, pieces)).toEqual([]);
        expect(heard.moved).toEqual([]);
        everActive ??= active[1];
        expect(active).toEqual([0, everActive]);
        if (level === "X" || level === "S3") expect(ways).not.toContain("https:");

        await scanAgain(page);
        const left = await page.locator("#app").evaluate((app) => app.innerHTML);
        expect(found({ left }, pieces)).toEqual([]);
        await expect(page.locator("[data-scan-typed]")).toHaveValue("");
      });
    }
  });
}

test("back, forward and reload show nothing of what was scanned", async ({ page }) => {
  await openScan(page);
  const secrets = VECTORS.filter(({ level, payload }) => level === "S3" && payload !== undefined);
  const oneEach = [...new Map(secrets.map((vector) => [vector.expected, vector])).values()];
  expect(oneEach.length).toBe(8);
  for (const vector of oneEach) {
    await test.step(vector.expected, async () => {
      const photo = await photoOf(vector);
      if (!photo) throw new Error("a secret that cannot be drawn");
      const nothing = async () => {
        await expect(recognised(page)).toHaveCount(0);
        expect(found(await tracesOf(page), telltalesOf(vector))).toEqual([]);
      };
      await givePhoto(page, photo);
      await recognised(page).waitFor();
      await page.locator("footer a[href='/en/about/']").click();
      await expect(page.locator("main[data-page=about]")).toBeVisible();
      await nothing();
      await page.goBack();
      await page.locator("[data-scan-typed]").waitFor();
      await nothing();
      await givePhoto(page, photo);
      await recognised(page).waitFor();
      await page.reload();
      await alive(page);
      await nothing();
    });
  }
});
