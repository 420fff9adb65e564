import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atRest } from './atRest.ts';
import { attackRun } from './attack/attackRun.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows of one make that follow sixty others: to read them costs minutes, so they are left to a run of all. */
const MORE_OF_THE_SAME = ['tbody tr:nth-child(n + 61)', 'li:nth-child(n + 61)'];

/** What is looked at, and by which rules; all of both where nothing is said. */
interface Look {
  readonly rules?: 'all' | 'colours';
  /** A selector; without one the modal dialog where one is open, since what lies below is out of reach. */
  readonly within?: string;
}

/** What axe finds on a page at rest: the rule, and the beginning of the HTML of each place. Nothing, if all is well. */
export async function axeFinds(
  page: Page,
  { rules = 'all', within }: Look = {},
): Promise<(readonly [rule: string, places: readonly string[]])[]> {
  await atRest(page);
  const builder = new AxeBuilder({ page });
  const isModal = (await page.locator('dialog:modal').count()) > 0;
  const part = within ?? (isModal ? 'dialog:modal' : null);
  if (part !== null) builder.include(part);
  if (attackRun.share < 1) for (const rows of MORE_OF_THE_SAME) builder.exclude(rows);
  if (rules === 'all') builder.withTags(RULES);
  else builder.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}
