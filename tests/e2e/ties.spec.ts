import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';
import { theRecord } from './theRecord.ts';
import { axeFinds } from './axeFinds.ts';

const SEVERED = [
  'Ecuador – Mexico',
  'Ecuador – Nicaragua',
  'El Salvador – Venezuela',
  'Guatemala – Venezuela',
  'Mexico – Peru',
  'Paraguay – Venezuela',
  'Peru – Venezuela',
  'United States – Venezuela',
];

test('two acts tell which ties were severed on 30 November 2025', async ({ page }) => {
  const app = await openApp(page);
  await page.getByRole('button', { name: 'Ties as a table' }).click();
  await page.getByRole('checkbox', { name: 'Severed 8' }).check();
  await expect(app.ties.getByRole('rowheader')).toHaveText(SEVERED);
  await expect(page.getByText('as they stood on 30 Nov 2025')).toBeVisible();
  await expect(page).toHaveURL(/status=severed/);
});

test('the table follows the day: on 2 November 2025 Mexico and Peru had not broken', async ({
  page,
}) => {
  const app = await openApp(page, '?mode=day&to=2025-11-02&page=ties');
  await expect(app.ties.getByRole('row', { name: /Mexico – Peru/ })).toContainText(
    'Chargé d’affaires',
  );
});

test('Back closes the page, and undoes each act in it', async ({ page }) => {
  const app = await openApp(page);
  const dialog = page.getByRole('dialog', { name: 'Diplomatic ties' });
  await page.getByRole('button', { name: 'Ties as a table' }).click();
  await expect(page).toHaveURL(/page=ties/);
  await page.getByRole('radio', { name: 'Matrix' }).check({ force: true });
  await expect(page).toHaveURL(/page=matrix/);
  await page.goBack();
  await expect(app.ties).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await page.goForward();
  await page.getByRole('button', { name: 'Mexico – Peru' }).click();
  await expect(dialog).toBeHidden();
  await expect(app.title).toHaveText('Mexico – Peru');
  await page.goBack();
  await expect(app.ties).toBeVisible();
  await page.getByRole('button', { name: 'Close the ties' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).not.toHaveURL(/page=/);
});

test('keys alone lead through the matrix to a pair', async ({ page }) => {
  const app = await openApp(page, '?page=matrix');
  const grid = page.getByRole('grid', { name: 'Diplomatic ties' });
  await expect(grid.getByRole('gridcell', { name: /^Mexico – Peru: severed/ })).toHaveCount(2);
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    if (await grid.evaluate((element) => element.contains(document.activeElement))) break;
  }
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(grid.locator(':focus')).toHaveAccessibleName(
    'United States – Venezuela: severed since 23 Jan 2019',
  );
  await page.keyboard.press('Enter');
  await expect(app.title).toHaveText('United States – Venezuela');
});

test('the legend of the map filters ties, and All shows them again', async ({ page }) => {
  const app = await openApp(page);
  const legend = page.getByRole('region', { name: 'Legend' });
  const severed = legend.getByRole('button', { name: 'Severed' });
  await expect(severed).toHaveAttribute('aria-pressed', 'false');
  await severed.click();
  await expect(severed).toHaveAttribute('aria-pressed', 'true');
  await expect(app.filters.getByRole('button', { name: 'Remove Severed' })).toBeVisible();
  await legend.getByRole('button', { name: 'Limited' }).click();
  await expect(page).toHaveURL(/status=severed,limited/);
  await severed.click();
  await expect(page).toHaveURL(/status=limited/);
  await legend.getByRole('button', { name: 'All ties' }).click();
  await expect(page).not.toHaveURL(/status=/);
});

test('"On record" lists the pairs with a change, "All" every pair', async ({ page }) => {
  const app = await openApp(page, '?page=ties');
  const rows = app.ties.locator('tbody tr');
  await page.getByRole('radio', { name: 'On record', exact: true }).check({ force: true });
  await expect(rows).toHaveCount(theRecord.pairsTold);
  await page.getByRole('radio', { name: 'All 595' }).check({ force: true });
  await expect(rows).toHaveCount(theRecord.pairs);
});

test('axe finds nothing where the statuses are unfolded on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?page=ties&theme=dark');
  await expect(page.getByRole('dialog', { name: 'Diplomatic ties' })).toBeVisible();
  await page.getByText(/^(All statuses|Status: )/).click();
  expect(await axeFinds(page)).toEqual([]);
});
