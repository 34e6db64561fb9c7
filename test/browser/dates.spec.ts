import {
  check,
  checkSpecimen,
  field,
  SPECIMEN,
  submit,
  TODAY,
  type Typed,
  typeDate,
} from "./support/dates.ts";
import { alive, expect, open, type Page, test } from "./support/test.ts";
import { keptOf, tracesOf } from "./support/traces.ts";
import { say } from "./support/words.ts";

const verdict = (page: Page) => page.locator("[data-verdict]");
const summary = (page: Page) => page.locator("[data-error-summary]");

test.describe("the two dates of the insurer's specimen", () => {
  test("are good until the printed day, by the clock of the phone", async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await checkSpecimen(page);
    await expect(verdict(page)).toHaveAttribute("data-verdict", "usable-until");
    await expect(verdict(page)).toHaveAttribute("data-until", "2029-11-30");
    await expect(verdict(page)).toContainText("November 30, 2029");
    await expect(verdict(page)).toContainText("令和11年11月30日");
    await expect(page.locator("main[data-page=result] h1")).toBeFocused();
    await expect(page.locator("[data-as-of]")).toHaveCount(0);
  });

  test("are good until the printed day, on a day a reviewer asks for", async ({ page }) => {
    await checkSpecimen(page, "/en/check/?on=2026-11-22");
    await expect(verdict(page)).toHaveAttribute("data-verdict", "usable-until");
    await expect(verdict(page)).toHaveAttribute("data-until", "2029-11-30");
    await expect(page.locator("[data-as-of='2026-11-22']")).toBeVisible();
  });

  test("count by the day in Japan, wherever the phone thinks it is", async ({ browser, baseURL }) => {
    // 00:30 on 1 December in Japan, still 30 November in Hawaii.
    for (const [timezoneId, at, outcome] of [
      ["Pacific/Honolulu", "2029-11-30T15:30:00Z", "ended"],
      ["Pacific/Kiritimati", "2029-11-30T14:30:00Z", "ends-soon"],
    ] as const) {
      const page = await browser.newPage({
        timezoneId,
        ...(baseURL && { baseURL }),
        serviceWorkers: "block",
      });
      await page.clock.setFixedTime(new Date(at));
      await checkSpecimen(page);
      await expect(verdict(page)).toHaveAttribute("data-verdict", outcome);
      await page.close();
    }
  });
});

test.describe("a date may be typed", () => {
  const ways: readonly [name: string, issuedOn: Typed, expiresOn: Typed][] = [
    [
      "in full-width digits",
      { year: "６", month: "１２", date: "２" },
      { year: "１１", month: "１１", date: "３０" },
    ],
    [
      "in Western years",
      { era: "western", year: "2024", month: "12", date: "2" },
      { era: "western", year: "2029", month: "11", date: "30" },
    ],
    ["whole, pasted into the year", { year: "令和6年12月2日" }, { year: "令和11年11月30日" }],
    ["whole with the words around it", { year: "令和 ６年１２月 ２日" }, { year: "R11.11.30" }],
    [
      "with the units of the card",
      { year: "6年", month: "12月", date: "2日" },
      { year: "11年", month: "11月", date: "30日" },
    ],
  ];
  test("as the card prints it and in many other ways", async ({ page }) => {
    for (const [name, issuedOn, expiresOn] of ways) {
      await test.step(name, async () => {
        await open(page, "/en/check/?on=2026-11-22");
        await check(page, issuedOn, expiresOn);
        await expect(verdict(page)).toHaveAttribute("data-until", "2029-11-30");
        await expect(verdict(page)).toHaveAttribute("data-verdict", "usable-until");
      });
    }
  });

  test("with 元 for a first year, and is then asked about as any other", async ({ page }) => {
    await open(page, "/en/check/?on=2026-11-22");
    await check(page, { year: "元", month: "12", date: "2" }, SPECIMEN.expiresOn);
    await expect(summary(page)).toContainText(say("en", "check:problems.issue-before-certificates-existed"));
  });
});

const NAME = say("en", "check:issuedOn.name");
const problem = (kind: string, vars = {}) => say("en", `check:problems.${kind}`, { which: NAME, ...vars });
const part = (name: "year" | "month" | "date") => ({ part: say("en", `check:${name}`).toLowerCase() });

test.describe("a date that cannot be is answered with what to mend", () => {
  const wrong: readonly [typed: Typed, focus: string, message: string][] = [
    [{}, "year", problem("missing-all", { where: say("en", "check:issuedOn.where") })],
    [{ year: "6", date: "2" }, "month", problem("missing", part("month"))],
    [{ year: "six", month: "12", date: "2" }, "year", problem("not-a-number", part("year"))],
    [{ year: "6", month: "Dec", date: "2" }, "month", problem("not-a-number", part("month"))],
    [{ year: "6", month: "13", date: "2" }, "month", problem("no-such-month")],
    [{ year: "7", month: "2", date: "29" }, "date", problem("no-such-day", { lastDay: 28 })],
    [{ year: "令和7年11月31日" }, "year", problem("no-such-day", { lastDay: 30 })],
    [{ year: "0", month: "12", date: "2" }, "year", problem("no-such-era-year")],
    [{ era: "western", year: "24", month: "12", date: "2" }, "year", problem("two-digit-year")],
    [{ era: "western", year: "20244", month: "12", date: "2" }, "year", problem("year-out-of-range")],
    [{ year: "9".repeat(300), month: "12", date: "2" }, "year", problem("too-long")],
    [{ year: "平成36年12月2日" }, "year", problem("era-overrun")],
  ];
  test("each problem has words of its own, takes the focus and leads to its field", async ({ page }) => {
    await open(page, "/en/check/?on=2026-11-22");
    await typeDate(page, "expiresOn", SPECIMEN.expiresOn);
    for (const [typed, focus, message] of wrong) {
      await test.step(JSON.stringify(typed).slice(0, 80), async () => {
        await typeDate(page, "issuedOn", typed);
        await submit(page);
        await expect(summary(page).locator("li")).toHaveText([message]);
        await expect(summary(page)).toBeFocused();
        await expect(page.locator("#issuedOn-error-0")).toContainText(message);
        await expect(page).toHaveTitle(new RegExp(`^${say("en", "check:errorPrefix")}`));
        const mend = field(page, "issuedOn", focus);
        await expect(mend).toHaveAttribute("aria-invalid", "true");
        await expect(mend).toHaveAttribute("aria-describedby", /issuedOn-error-0/);
        await summary(page).locator("a").click();
        await expect(mend).toBeFocused();
      });
    }
  });

  test("every field that needs mending has a line of its own", async ({ page }) => {
    await open(page, "/en/check/");
    await check(page, { year: "6", month: "13", date: "x" }, {});
    await expect(summary(page).locator("li")).toHaveCount(3);
    await summary(page).locator("a").last().click();
    await expect(field(page, "expiresOn", "year")).toBeFocused();
    await expect(field(page, "issuedOn", "year")).not.toHaveAttribute("aria-invalid");
  });

  test("what was typed stays, also after the page is loaded again", async ({ page }) => {
    await open(page, "/en/check/");
    const typed = { era: "western", year: "２０２４", month: "13", date: "x" } as const;
    await check(page, typed, { year: "11" });
    await expect(summary(page)).toBeVisible();
    const stays = async () => {
      await expect(field(page, "issuedOn", "era")).toHaveValue("western");
      for (const name of ["year", "month", "date"] as const) {
        await expect(field(page, "issuedOn", name)).toHaveValue(typed[name]);
      }
      await expect(field(page, "expiresOn", "year")).toHaveValue("11");
    };
    await stays();
    await page.reload();
    await alive(page);
    await stays();
  });

  test("what was typed and never sent stays too", async ({ page }) => {
    await open(page, "/en/check/");
    await field(page, "expiresOn", "date").fill("30");
    await page.reload();
    await alive(page);
    await expect(field(page, "expiresOn", "date")).toHaveValue("30");
  });

  test("swapped dates are told apart from a wrong one", async ({ page }) => {
    await open(page, "/en/check/?on=2026-11-22");
    await check(page, SPECIMEN.expiresOn, SPECIMEN.issuedOn);
    await expect(summary(page).locator("li")).toHaveText([
      say("en", "check:problems.expiry-not-after-issue"),
    ]);
    await expect(verdict(page)).toHaveCount(0);
  });

  test("a likely slip of the finger is offered with its date, and one tap mends it", async ({ page }) => {
    await open(page, "/en/check/?on=2026-11-22");
    await check(page, SPECIMEN.issuedOn, { year: "l1", month: "11", date: "3O" });
    await page.locator(".slips button", { hasText: "令和11年11月30日" }).click();
    await expect(field(page, "expiresOn", "date")).toHaveValue("30");
    await submit(page);
    await expect(verdict(page)).toHaveAttribute("data-until", "2029-11-30");
  });
});

test.describe("a date that is only unusual", () => {
  const odd: readonly [kind: string, issuedOn: Typed, expiresOn: Typed, on: string][] = [
    ["expiry-not-30-november", SPECIMEN.issuedOn, { year: "11", month: "3", date: "31" }, "2026-11-22"],
    ["longer-than-five-years", SPECIMEN.issuedOn, { year: "12", month: "11", date: "30" }, "2026-11-22"],
    ["issued-in-the-future", SPECIMEN.issuedOn, SPECIMEN.expiresOn, "2024-12-01"],
    [
      "shorter-than-usual",
      { year: "8", month: "4", date: "1" },
      { year: "8", month: "11", date: "30" },
      "2026-11-22",
    ],
  ];
  test("asks for a second look and then goes on", async ({ page }) => {
    for (const [kind, issuedOn, expiresOn, on] of odd) {
      await test.step(kind, async () => {
        await open(page, `/en/check/?on=${on}`);
        await check(page, issuedOn, expiresOn);
        await expect(page.locator("[data-odd]")).toBeFocused();
        await expect(page.locator("[data-oddity]")).toHaveCount(1);
        await expect(page.locator(`[data-oddity=${kind}]`)).toHaveText(say("en", `check:odd.${kind}`));
        await expect(summary(page)).toHaveCount(0);
        await page.locator("[data-action=as-printed]").click();
        await expect(verdict(page)).toBeVisible();
      });
    }
  });
});

test.describe("the printed day itself still counts", () => {
  const days = [
    ["2024-12-01", "not-yet", "look-again"],
    ["2024-12-02", "usable-until", "answer-cover"],
    ["2029-08-30", "usable-until", "answer-cover"],
    ["2029-08-31", "ends-soon", "answer-cover"],
    ["2029-11-29", "ends-soon", "answer-cover"],
    ["2029-11-30", "ends-soon", "answer-cover"],
    ["2029-12-01", "ended", "get-valid"],
  ] as const;
  test("and the day after no longer, nor the day before the issue", async ({ page }) => {
    for (const [on, outcome, next] of days) {
      await test.step(`${on}: ${outcome}`, async () => {
        await open(page, `/en/check/?on=${on}`);
        await check(page, SPECIMEN.issuedOn, SPECIMEN.expiresOn);
        if (outcome === "not-yet") await page.locator("[data-action=as-printed]").click();
        await expect(verdict(page)).toHaveAttribute("data-verdict", outcome);
        await expect(page.locator("[data-next]")).toHaveAttribute("data-next", next);
      });
    }
  });

  test("and on the last day the page says so", async ({ page }) => {
    await checkSpecimen(page, "/en/check/?on=2029-11-30");
    await expect(verdict(page)).toContainText(say("en", "result:date.lastDayToday"));
  });

  test("a page left open over midnight in Japan judges anew", async ({ page }) => {
    await page.clock.install({ time: new Date("2029-11-30T14:58:00Z") });
    await checkSpecimen(page);
    await expect(verdict(page)).toHaveAttribute("data-verdict", "ends-soon");
    await page.clock.fastForward("05:00");
    await expect(verdict(page)).toHaveAttribute("data-verdict", "ended");
  });
});

test("the answer about cover decides the next action, and the date stays an answer of its own", async ({
  page,
}) => {
  await checkSpecimen(page, "/en/check/?on=2026-11-22");
  const cover = page.locator("[data-cover]");
  const next = page.locator("[data-next]");
  await expect(cover).toHaveAttribute("data-cover", "cannot-tell");
  await expect(next).toHaveAttribute("data-next", "answer-cover");
  for (const [answer, outcome, action] of [
    ["none", "as-you-say", "show-it"],
    ["leaving-job", "until-last-day", "return-after-last-day"],
    ["left-job", "cover-ended", "return-to-employer"],
    ["left-dependency", "cover-ended", "return-to-insureds-employer"],
    ["turned-75", "cover-ended", "return-at-75"],
    ["joined-other-insurer", "cover-ended", "return-to-employer"],
    ["unsure", "ask", "ask-employer"],
  ] as const) {
    await page.locator(`input[name=cover][value=${answer}]`).check();
    await expect(cover).toHaveAttribute("data-cover", outcome);
    await expect(next).toHaveAttribute("data-next", action);
    await expect(next).toContainText(say("en", `result:action.outcome.${action}.title`));
    await expect(verdict(page)).toHaveAttribute("data-verdict", "usable-until");
  }
  await page.reload();
  await expect(page.locator("input[name=cover][value=unsure]")).toBeChecked();
  await expect(next).toHaveAttribute("data-next", "ask-employer");
});

test.describe("an answer", () => {
  test("survives reload, leaving and coming back", async ({ page }) => {
    await checkSpecimen(page, "/en/check/?on=2026-11-22");
    await page.reload();
    await expect(verdict(page)).toHaveAttribute("data-until", "2029-11-30");
    await page.locator("footer a[href^='/en/about/']").click();
    await expect(page.locator("main[data-page=about]")).toBeVisible();
    await page.goBack();
    await expect(verdict(page)).toHaveAttribute("data-until", "2029-11-30");
    await page.goBack();
    await expect(page.locator("main[data-page=check]")).toBeVisible();
    await expect(field(page, "expiresOn", "year")).toHaveValue("11");
    await page.goForward();
    await expect(verdict(page)).toHaveAttribute("data-until", "2029-11-30");
  });

  test("asked for without dates sends to the form", async ({ page }) => {
    await open(page, "/en/result/");
    await expect(page.locator("main")).toContainText(say("en", "result:empty"));
    await page.locator("main a.button").click();
    await expect(page.locator("main[data-page=check]")).toBeVisible();
  });

  test("leaves its dates in no address and no store until somebody keeps them", async ({ page, context }) => {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await checkSpecimen(page);
    await page.locator("input[name=cover][value=left-job]").check();
    await expect(page.locator("[data-next=return-to-employer]")).toBeVisible();
    await page.locator("main .next-action a").first().click();
    await expect(page.locator("main[data-page=guide]")).toBeVisible();
    const kept = JSON.stringify([asked, keptOf(await tracesOf(page))]);
    for (const secret of ["2024-12-02", "2029-11-30", "20291130", "令和", "left-job"]) {
      expect(kept).not.toContain(secret);
    }
  });
});

test.describe("a card kept on this phone", () => {
  const keep = async (page: Page, nickname: string) => {
    await checkSpecimen(page);
    await page.locator(".keep input").fill(nickname);
    await page.locator("[data-action=keep]").click();
    await expect(page.locator("[data-kept=saved]")).toContainText(say("en", "result:save.saved"));
  };
  const cards = (page: Page) => page.locator("[data-kept-card]");

  test("holds a nickname, its kind and the two dates, and is judged anew on the day it is looked at", async ({
    page,
  }) => {
    await page.clock.setFixedTime(TODAY);
    await keep(page, "  Grandma  ");
    const { indexedDB: stored = "" } = await tracesOf(page);
    const rows = (JSON.parse(stored) as { store: string; rows: object[] }[]).filter(
      ({ rows }) => rows.length > 0,
    );
    expect(rows.map(({ store }) => store)).toEqual(["cards"]);
    expect(rows[0]?.rows).toEqual([
      {
        id: expect.any(String),
        nickname: "Grandma",
        kind: "certificate",
        issuedOn: "2024-12-02",
        expiresOn: "2029-11-30",
      },
    ]);
    await open(page, "/en/cards/");
    await expect(cards(page).locator("h2")).toContainText("Grandma");
    await expect(cards(page).locator("[data-verdict]")).toHaveAttribute("data-verdict", "usable-until");

    await page.clock.setFixedTime(new Date("2029-11-30T15:00:00Z"));
    await page.reload();
    await expect(cards(page).locator("[data-verdict]")).toHaveAttribute("data-verdict", "ended");
  });

  test("is judged and opened for the day a reviewer asks for", async ({ page }) => {
    await keep(page, "first");
    await open(page, "/en/cards/?on=2029-11-30");
    await expect(cards(page).locator("[data-verdict]")).toHaveAttribute("data-verdict", "ends-soon");
    await cards(page)
      .getByRole("button", { name: say("en", "common:open") })
      .click();
    await expect(page.locator("main[data-page=result] [data-verdict]")).toHaveAttribute(
      "data-verdict",
      "ends-soon",
    );
  });

  test("is deleted only after a second tap", async ({ page }) => {
    await keep(page, "first");
    await page.locator("footer a[href='/en/cards/']").click();
    await page.locator("[data-action=delete]").click();
    await expect(cards(page)).toHaveCount(1);
    await page.locator("[data-action=delete-sure]").click();
    await expect(cards(page)).toHaveCount(0);
    await expect(page.locator("main [role=status]")).toHaveText(say("en", "cards:deleted"));
    const { indexedDB: stored = "" } = await tracesOf(page);
    expect(stored).not.toContain("2029-11-30");
  });

  test("goes with all the others when all are deleted", async ({ page }) => {
    await keep(page, "one");
    await keep(page, "two");
    await open(page, "/en/cards/");
    await expect(cards(page)).toHaveCount(2);
    await page.locator("[data-action=delete-all]").click();
    await expect(cards(page)).toHaveCount(2);
    await page.locator("[data-action=delete-sure]").click();
    await expect(cards(page)).toHaveCount(0);
  });

  test("stays in the language it was named in, whatever language looks at it", async ({ page }) => {
    await keep(page, "");
    await open(page, "/ja/cards/");
    await expect(cards(page).locator("h2")).toContainText(say("ja", "cards:kind.certificate"));
  });
});

test.describe("a browser that refuses storage", () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
  });

  test("still answers, says that nothing is kept, and changes languages", async ({ page }) => {
    await checkSpecimen(page, "/en/check/?on=2026-11-22");
    await expect(verdict(page)).toHaveAttribute("data-verdict", "usable-until");
    await page.locator("[data-action=keep]").click();
    await expect(page.locator("[data-kept=refused]")).toContainText(say("en", "result:save.refused"));
    await page.locator("footer a[href^='/en/cards/']").click();
    await expect(page.locator("[data-storage=refused]")).toBeVisible();
    await page.locator("a[data-locale=ja]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  });

  test("still walks through a guide whose progress it would keep", async ({ page }) => {
    await open(page, "/en/register/");
    await page.locator("main .way a").first().click();
    await expect(page.locator("main[data-id=reader-bring]")).toBeVisible();
    await page.locator("main .actions a.button").click();
    await expect(page.locator("main[data-id=reader-place]")).toBeVisible();
  });
});

test.describe("the way through the registration", () => {
  test("is offered again where it was left, and forgotten on request", async ({ page }) => {
    await open(page, "/en/register/");
    await page.locator("main .way a").first().click();
    await page.locator("main .actions a.button").click();
    await expect(page.locator("main[data-id=reader-place]")).toBeVisible();
    await expect.poll(async () => (await tracesOf(page)).indexedDB).toContain("reader-place");
    await open(page, "/en/register/");
    const offer = page.locator("[data-resume]");
    await expect(offer).toContainText(say("en", "register:reader-place.title"));
    await offer.locator("a").click();
    await expect(page.locator("main[data-id=reader-place]")).toBeVisible();
    await expect(page.locator(".your-answers dt")).toHaveCount(1);
    await page.goBack();
    await offer.getByRole("button").click();
    await expect(offer).toHaveCount(0);
    expect((await tracesOf(page)).indexedDB).not.toContain("reader-place");
  });

  test("is forgotten at its end", async ({ page }) => {
    await open(page, "/en/register/reader-take/?route=reader");
    await expect.poll(async () => (await tracesOf(page)).indexedDB).toContain("reader-take");
    await page.locator("main .actions a.button").click();
    await expect(page.locator("main[data-id=done]")).toBeVisible();
    await expect.poll(async () => (await tracesOf(page)).indexedDB).not.toContain("reader");
  });
});
