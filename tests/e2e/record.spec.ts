import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'The record, and its holes' });
const grid = (page: Page) => dialog(page).getByRole('grid', { name: 'Coverage' });

test('the menu leads to the record, which says its version, its last day and what it holds', async ({
  page,
}) => {
  await openApp(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'The record and its holes', exact: true }).click();
  await expect(dialog(page)).toContainText(/Version \d{4}\.\d{2}\.\d{2} · record to \d+ \w+ \d{4}/);
  await expect(dialog(page)).toContainText(/\d+ of 595 pairs/);
  await expect(page).toHaveURL(/page=record/);
});

test('cells are walked by keys, and one leads to the pairs behind it', async ({ page }) => {
  const app = await openApp(page, '?page=record');
  const cell = grid(page).getByRole('gridcell', { name: /^Cuba, 1960s: / });
  await cell.click();
  const behind = dialog(page).getByRole('status');
  await expect(behind).toContainText(/Cuba, 1960s: \d+ of \d+ pair-years have a dated level/);
  await page.keyboard.press('ArrowRight');
  await expect(grid(page).getByRole('gridcell', { name: /^Cuba, 1970s: / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(behind).toContainText('Cuba, 1970s');
  await behind.getByRole('button', { name: 'Chile – Cuba' }).click();
  await expect(app.title).toHaveText('Chile – Cuba');
});

test('a hole is told from a state that was not there yet', async ({ page }) => {
  await openApp(page, '?page=record');
  await expect(
    grid(page).getByRole('gridcell', { name: 'Jamaica, 1950s: not yet a state' }),
  ).toHaveCount(1);
  await expect(grid(page).getByRole('gridcell', { name: /^Haiti, 1820s: 0 of / })).toHaveCount(1);
});

test('the table has the numbers of the heat map', async ({ page }) => {
  await openApp(page, '?page=record');
  await dialog(page).getByText('Table', { exact: true }).click();
  const table = dialog(page).getByRole('table', { name: 'Coverage' });
  await expect(table.getByRole('row', { name: /^Cuba / })).toContainText(/\d+ of \d+/);
});

test('it says how far it agrees with COW, by which rule, and where it does not', async ({
  page,
}) => {
  await openApp(page, '?page=record');
  await expect(dialog(page)).toContainText(/\d+ % of \d+ waves of which both say something/);
  const table = dialog(page).getByRole('table', {
    name: 'Pairs in which the record and COW differ',
  });
  await expect(table.getByRole('row').nth(1)).toBeVisible();
});

test('a list that does not come says so in its place, and comes when it is tried again', async ({
  page,
}) => {
  await page.route('**/data/observations.json', (route) => route.abort());
  await openApp(page, '?page=record');
  const alert = dialog(page).getByRole('alert');
  await expect(alert).toContainText('This part did not come');
  await page.unroute('**/data/observations.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog(page)).toContainText('of which both say something');
});

test('its history leads to records and sources', async ({ page }) => {
  const app = await openApp(page, '?page=record');
  await dialog(page)
    .getByRole('button', { name: /^All \d+ changes$/ })
    .click();
  await dialog(page).getByRole('button', { name: 'FRUS44' }).first().click();
  await expect(app.details).toBeVisible();
  await expect(page).toHaveURL(/open=source:FRUS44/);
});

test('an earlier version is opened as it was, and Back leads to this one', async ({ page }) => {
  const app = await openApp(page, '?page=record');
  const now = await app.count.textContent();
  await dialog(page).getByRole('button', { name: '2026.11.29' }).click();
  await expect(page).toHaveURL(/data=data%2Fversions%2F2026\.11\.29\.json/);
  await expect(dialog(page)).toContainText('2026.11.29');
  await expect(app.count).toHaveText('72 of 106 events');
  await page.goBack();
  await expect(app.count).toHaveText(now ?? '');
});

test('it is cited in four styles, with its version', async ({ page }) => {
  await openApp(page, '?page=record');
  const citation = dialog(page).locator('pre');
  await expect(citation).toContainText(/version \d{4}\.\d{2}\.\d{2}/);
  await dialog(page).getByText('BibTeX').click();
  await expect(citation).toContainText('@misc{hemisphere,');
});

for (const width of [320, 1024])
  test(`the record does not scroll sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, '?page=record');
    await expect(grid(page)).toBeVisible();
    const over = await dialog(page)
      .locator('section')
      .first()
      .evaluate((section) => section.scrollWidth - section.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
