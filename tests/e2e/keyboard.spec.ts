import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { theRecord } from './theRecord.ts';
import { openApp, theApp } from './theApp.ts';
import { clockOf } from './clockOf.ts';
import { seeFocus } from './seeFocus.ts';

/** Presses keys one after the other, and sees the focus after each. */
async function press(page: Page, ...keys: readonly string[]): Promise<string> {
  let what = '';
  for (const key of keys) {
    await page.keyboard.press(key);
    what = await seeFocus(page);
  }
  return what;
}

/** Tabs on until what has the focus is there, or in there; fails where that does not come. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const isThere = await goal
      .first()
      .evaluate((element) => element.contains(document.activeElement))
      .catch(() => false);
    if (isThere) return;
    await press(page, key);
  }
  throw new Error(`No focus came to ${String(goal)} in 60 steps.`);
}

/** Goes to the map and in, whether its twin is there yet or not. */
async function enterMap(page: Page): Promise<void> {
  await press(page, 'm');
  await page.keyboard.press('Enter');
  await expect(walked(page)).toBeFocused();
}

const walked = (page: Page) => page.getByRole('listbox', { name: 'Events and ties on the map' });

test('find an event, read what it says, and go back to where one was', async ({ page }) => {
  const app = await openApp(page);
  await press(page, '/');
  await page.keyboard.type('asylum');
  await expect(page).toHaveURL(/q=asylum/);
  await seeFocus(page);
  // the search empties with Escape, so the events are reached by Tab
  await tabTo(page, app.events);
  const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await press(page, 'Enter');
  await expect(app.title).toHaveText(title);
  await press(page, 'd');
  await expect(page.locator('#details')).toBeFocused();
  await tabTo(page, app.details.getByRole('button', { name: /^Close/ }));
  await press(page, 'Enter');
  await expect(app.details).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
});

test('move time by its ends, by steps, by play and by a typed date', async ({ page }) => {
  const clock = await clockOf(page);
  const app = await openApp(page, '?from=2025-09-01&to=2025-10-30');
  await press(page, 't');
  await tabTo(page, app.start);
  const start = () => app.start.getAttribute('aria-valuetext');
  expect(await start()).toBe('1 Sep 2025');
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(app.start).toHaveAttribute('aria-valuetext', '3 Sep 2025');
  await press(page, 'PageUp');
  await expect(app.start).toHaveAttribute('aria-valuetext', '3 Oct 2025');
  await press(page, 'Shift+ArrowRight');
  await expect(app.start).toHaveAttribute('aria-valuetext', '13 Oct 2025');
  await press(page, 'Tab');
  await expect(app.end).toBeFocused();
  await press(page, 'ArrowLeft');
  await expect(app.end).toHaveAttribute('aria-valuetext', '29 Oct 2025');

  await press(page, ',');
  await expect(app.end).toHaveAttribute('aria-valuetext', '28 Oct 2025');
  await press(page, '.');
  await expect(app.end).toHaveAttribute('aria-valuetext', '29 Oct 2025');
  await clock.hold();
  await press(page, 'p');
  await expect(app.pause).toBeVisible();
  await press(page, 'p');
  await expect(app.play).toBeVisible();
  await clock.letGo();

  await press(page, 't');
  await tabTo(page, app.endDate);
  await page.keyboard.type('11/20/2025');
  await page.keyboard.press('Enter');
  await expect(app.end).toHaveAttribute('aria-valuetext', '20 Nov 2025');
});

test('choose a pair, read how it stands and its sources', async ({ page }) => {
  const app = await openApp(page);
  await press(page, 'r');
  await page.keyboard.type('mex per');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press(page, 'Enter');
  await expect(app.title).toHaveText('Mexico – Peru');
  await expect(app.details).toContainText('Severed');
  await expect(page.getByText('Opened: Mexico – Peru')).toBeAttached();

  await tabTo(page, page.getByRole('link', { name: 'Skip to the details' }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.locator('#details')).toBeFocused();
  for (let i = 0; i < 12; i++) {
    await press(page, 'Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('#details') !== null);
    expect(inside).toBe(true);
    const address = await page.evaluate(() =>
      document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : '',
    );
    if (address.startsWith('https://')) return;
  }
  throw new Error('No source came within twelve steps.');
});

test('compare two days', async ({ page }) => {
  await openApp(page, '?pair=MEX-PER');
  await tabTo(page, page.getByRole('button', { name: 'What changed' }));
  await page.keyboard.press('Enter');
  const changes = page.getByRole('dialog', { name: 'What changed' });
  await expect(changes).toBeVisible();
  await seeFocus(page);
  await tabTo(page, changes.getByRole('radio'));
  await press(page, 'ArrowRight');
  await expect(changes.getByRole('radio', { name: 'Two days' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(changes).toBeHidden();
  expect(await seeFocus(page)).toContain('What changed');
});

test('change the language, and the page keeps its place', async ({ page }) => {
  await openApp(page);
  await tabTo(page, page.getByRole('button', { name: 'Language' }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: 'Español' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', /^es/);
  expect(await seeFocus(page)).toContain('Idioma');
});

test('what is on the map is walked and opened', async ({ page }) => {
  const app = await openApp(page);
  await press(page, 'm');
  const before = page.url();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).not.toBe(before);

  await enterMap(page);
  const option = walked(page).getByRole('option');
  await expect(option).toHaveAttribute('aria-posinset', '1');
  await press(page, 'ArrowRight', 'ArrowDown', 'ArrowLeft');
  await expect(option).toHaveAttribute('aria-posinset', '2');
  await expect(option).toHaveText(/, .+ 2025, .+, (cooperation|conflict|neither)$/);
  const words = (await option.textContent()) ?? '';
  await press(page, 'Enter');
  await expect(app.title).toBeVisible();
  expect(words.startsWith((await app.title.textContent()) ?? '?')).toBe(true);

  await press(page, 'End');
  await expect(option).toHaveText(/^[\w ]+ – [\w ]+, /);
  await press(page, 'Escape');
  await expect(page.getByRole('application')).toBeFocused();
});

test('the severed tie of Mexico and Peru is said with its date', async ({ page }) => {
  await openApp(page, '?pair=MEX-PER&open=pair:MEX-PER');
  await enterMap(page);
  await expect(walked(page).getByRole('option')).toHaveText(
    'Mexico – Peru, severed since 3 November 2025',
  );
});

test('one table of keys on ?, which can be turned off', async ({ page }) => {
  const app = await openApp(page);
  await page.keyboard.press('?');
  const table = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(table.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeFocused();
  await tabTo(page, table.getByRole('checkbox'));
  await press(page, 'Space');
  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
  await page.keyboard.press('/');
  await expect(app.search).not.toBeFocused();
  await page.reload();
  await expect(app.count).toBeVisible();
  await page.keyboard.press('?');
  await expect(table).toBeHidden();
});

test('Escape empties the search, then leaves it', async ({ page }) => {
  const app = await openApp(page);
  await press(page, '/');
  await page.keyboard.type('m');
  await page.keyboard.press('Escape');
  await expect(app.search).toHaveValue('');
  await expect(app.search).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.locator('#time')).toBeFocused();
  await expect(app.search).toHaveValue('');
});

test('keys stay with a field that is typed in, and embeds have none', async ({ page }) => {
  const app = await openApp(page);
  await press(page, '/');
  await page.keyboard.type('m?e');
  await expect(app.search).toHaveValue('m?e');
  await page.goto('/?embed=1');
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('application')).not.toBeFocused();
});

test('Tab goes through the whole page and round, and is never lost or covered', async ({
  page,
}) => {
  await openApp(page, '?open=event:E43');
  await expect(theApp(page).title).toBeVisible();
  const order: string[] = [];
  // each row of the list is a stop
  const most = theRecord.inOpening + 150;
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const isPage = await page.evaluate(() => document.activeElement !== document.body);
    if (!isPage) break;
    order.push(await seeFocus(page));
  }
  expect(order.length).toBeGreaterThan(40);
  expect(order.length).toBeLessThan(most);
  expect(order[0]).toContain('Skip to the events');
});
