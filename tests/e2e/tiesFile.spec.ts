import { type Page, expect } from '@playwright/test';
import { choose, dialog } from './ownFile.ts';
import { openApp, theApp } from './theApp.ts';
import { test } from './test.ts';

const LINES = [
  'pair,date,status,source',
  'PER-MEX,2025-11-03,severed,My notes',
  'CUB-USA,1961-01-03,severed,',
  'CUB-USA,2015-07-20,embassy,',
  'MEX-MEX,2015,embassy,',
];

const table = (page: Page) => page.getByRole('table', { name: 'Diplomatic ties' });

async function tiesListed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ties', exact: true }).click();
  await expect(table(page)).toBeVisible();
}

test('a file of ties is told as one, and drawn in place of the record with what it says alone', async ({
  page,
}) => {
  await openApp(page, '');
  await choose(page, 'mine.csv', LINES.join('\n'));
  await expect(dialog(page).getByRole('heading', { name: '3 ties in “mine.csv”' })).toBeFocused();
  await expect(dialog(page)).toContainText('2 pairs, 3 Jan 1961 – 3 Nov 2025');
  await expect(dialog(page)).toContainText('1 row was left out');
  await dialog(page).getByText('The row names no two different states.').click();
  await expect(dialog(page)).toContainText('MEX-MEX');
  await dialog(page).getByRole('button', { name: 'Show the ties' }).click();
  await expect(dialog(page)).toBeHidden();
  await tiesListed(page);
  const row = table(page).getByRole('row').filter({ hasText: 'Mexico – Peru' });
  await expect(row).toContainText('Severed');
  await expect(row).toContainText('3 Nov 2025');
  await row.getByRole('button', { name: 'Mexico – Peru' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('My notes');
  await expect(details).toContainText('Status stated');
  await expect(details).not.toContainText('by both');
});

test('the order of its dates is asked where the values do not tell', async ({ page }) => {
  await openApp(page, '');
  await choose(page, 'mine.csv', 'pair,date,status\nMEX-PER,3/11/2025,severed');
  await expect(
    dialog(page).getByRole('heading', { name: 'No tie could be read in “mine.csv”' }),
  ).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Show the ties' })).toHaveCount(0);
  await dialog(page)
    .getByRole('radio', { name: /3 November 2025/ })
    .click();
  await expect(dialog(page)).toContainText('1 pair, 3 Nov 2025');
});

test('it can be read as events all the same', async ({ page }) => {
  await openApp(page, '');
  await choose(page, 'mine.csv', LINES.join('\n'));
  await dialog(page).getByRole('button', { name: 'Read it as events' }).click();
  await expect(
    page
      .getByRole('dialog', { name: 'These are my columns' })
      .or(dialog(page).getByRole('button', { name: 'Open', exact: true })),
  ).toBeVisible();
});

test.describe('at an address', () => {
  test.use({ agreed: ['data.example'] });

  test('a file of ties is the record of its link', async ({ page }) => {
    await page.route(
      (url) => url.host === 'data.example',
      (route) =>
        route.fulfill({
          body: LINES.join('\n'),
          headers: { 'Access-Control-Allow-Origin': '*' },
        }),
    );
    await page.goto(`/?data=${encodeURIComponent('https://data.example/ties.csv')}`);
    await page.getByRole('button', { name: 'Show the data' }).click();
    await expect(theApp(page).map).toBeVisible();
    await tiesListed(page);
    await expect(table(page).getByRole('row').filter({ hasText: 'Cuba' }).first()).toBeVisible();
  });
});
