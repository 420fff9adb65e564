import { expect, type Locator, type Page } from '@playwright/test';
import { atRest } from './atRest.ts';

/** The controls of the page, by the roles and names that it promises. */
export function theApp(page: Page) {
  const details = page.getByRole('complementary', { name: 'Details' });
  return {
    map: page.getByRole('region', { name: 'Map' }),
    events: page.getByRole('list', { name: 'Events' }),
    count: page.getByRole('status').filter({ hasText: /[\d,]+ of [\d,]+ events/ }),
    relationship: page.getByRole('combobox', { name: 'Relationship' }),
    search: page.getByRole('searchbox', { name: 'Search' }),
    filters: page.getByRole('list', { name: 'Filters' }),
    /** On a phone: what the tools and the filters lie behind. */
    menu: page.getByRole('button', { name: 'Menu' }),
    filterMenu: page.getByRole('button', { name: /^Filters/ }),
    clearAll: page.getByRole('button', { name: 'Clear all' }),
    mode: (name: string) =>
      page.getByRole('radiogroup', { name: 'Time mode' }).getByRole('radio', { name, exact: true }),
    start: page.getByRole('slider', { name: 'Start' }),
    end: page.getByRole('slider', { name: 'End' }),
    startDate: page.getByRole('group', { name: 'Start date' }).locator('input'),
    endDate: page.getByRole('group', { name: 'End date' }).locator('input'),
    play: page.getByRole('button', { name: 'Play' }),
    pause: page.getByRole('button', { name: 'Pause' }),
    details,
    title: details.getByRole('heading', { level: 2 }),
    ties: page.getByRole('table', { name: 'Diplomatic ties' }),
    share: page.getByRole('button', { name: 'Share' }),
    theme: page.getByRole('button', { name: 'Theme' }),
  };
}

/** Opens the app with a query string and waits until its events are there. */
export async function openApp(page: Page, query = ''): Promise<ReturnType<typeof theApp>> {
  await page.goto(`/${query}`);
  const app = theApp(page);
  await expect(app.count).toBeVisible();
  await atRest(page);
  return app;
}

/** Types a relationship and takes the first offer. */
export async function chooseRelationship(page: Page, text: string): Promise<void> {
  const { relationship } = theApp(page);
  // key by key: Firefox, driven, fills a field without telling the page
  await relationship.pressSequentially(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await relationship.press('Enter');
}

/** Drags an element by its middle. */
export async function dragBy(page: Page, handle: Locator, dx: number): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('What should be dragged is not on screen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y, { steps: 5 });
  await page.mouse.move(x + dx, y, { steps: 5 });
  await page.mouse.up();
}
