import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "./test.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Look {
  /** Whether colours are measured too; by far the slowest part. */
  readonly colours?: boolean;
}

/** What axe finds against WCAG 2.2 A and AA, as short lines; empty when there is nothing. */
export async function violations(page: Page, { colours = true }: Look = {}): Promise<readonly string[]> {
  // Legacy: all in this page, which has no frames; the other way opens a second page for every check.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], rules: { "color-contrast": { enabled: colours } } })
    .withTags(TAGS)
    .analyze();
  const path = new URL(page.url()).pathname;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${path} ${id} ${target.join(" ")} ${html}`),
  );
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}
