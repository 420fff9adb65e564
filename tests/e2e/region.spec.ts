import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^The ties of the Americas/ });
const year = (page: Page) => dialog(page).getByRole('slider', { name: 'Year' });

test('the menu leads to the region over time, which begins with the year of the map', async ({
  page,
}) => {
  await openApp(page, '?mode=day&to=1962-10-22');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'The region over time', exact: true }).click();
  await expect(year(page)).toHaveAttribute('aria-valuetext', /^End of 1962: 276 pairs/);
  await expect(page).toHaveURL(/page=region/);
});

test('keys move the year, and Enter shows it on the map; Back brings the page again', async ({
  page,
}) => {
  await openApp(page, '?page=region&mode=day&to=1962-10-22');
  await year(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(year(page)).toHaveAttribute('aria-valuenow', '1961');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(year(page)).toHaveAttribute('aria-valuenow', '1971');
  await page.keyboard.press('Home');
  await expect(year(page)).toHaveAttribute('aria-valuenow', '1810');
  await page.keyboard.press('ArrowLeft');
  await expect(year(page)).toHaveAttribute('aria-valuenow', '1810');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/mode=day.*to=1811-12-31/);
  await page.goBack();
  await expect(dialog(page)).toBeVisible();
});

test('a press on a year closes the page and puts the map on its last day', async ({ page }) => {
  await openApp(page, '?page=region');
  const svg = dialog(page).locator('svg:has([data-layer])').first();
  const box = await svg.boundingBox();
  if (!box) throw new Error('Nothing is drawn.');
  // the middle of 1964: half of 1810 to 30 Nov 2025 is early December 1917
  const share =
    (Date.UTC(1964, 6, 1) - Date.UTC(1810, 0, 1)) / (Date.UTC(2025, 11, 1) - Date.UTC(1810, 0, 1));
  await page.mouse.move(box.x + box.width * share, box.y + 60);
  await expect(dialog(page).getByText(/^\d+ pairs broke in 1964:$/)).toBeVisible();
  await page.mouse.click(box.x + box.width * share, box.y + 60);
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/mode=day.*to=1964-12-31/);
});

test('a pair that broke leads to its dossier', async ({ page }) => {
  const app = await openApp(page, '?page=region&mode=day&to=1973-12-31');
  await dialog(page).getByRole('button', { name: 'Chile – Cuba' }).click();
  await expect(app.title).toHaveText('Chile – Cuba');
});

test('a state has a lane of its own, and is in the link', async ({ page }) => {
  await openApp(page, '?page=region&mode=day&to=2020-12-31');
  await dialog(page).getByLabel('State with a lane of its own').selectOption('Peru');
  await expect(dialog(page).getByText('Peru: 34 ties')).toBeVisible();
  await expect(page).toHaveURL(/open=country:PER/);
});

test('the table has the numbers of the chart', async ({ page }) => {
  await openApp(page, '?page=region');
  await dialog(page).getByText('Table', { exact: true }).click();
  const row = dialog(page).getByRole('row', { name: /^1964 / });
  await expect(row).toContainText('276');
  await expect(row).toContainText(/\d+ pairs, \d+ with Cuba/);
  await dialog(page).getByText('Share of pairs').click();
  await expect(row).toContainText('%');
});

test('zoomed in, the years are nearer, and the page is all there again', async ({ page }) => {
  await openApp(page, '?page=region&mode=day&to=1962-10-22');
  await year(page).focus();
  for (let times = 0; times < 3; times++) await page.keyboard.press('+');
  await expect(dialog(page).getByText('1965', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('0');
  await expect(dialog(page).getByText('1820', { exact: true }).first()).toBeVisible();
});

test('a print is the page with its lanes and no control', async ({ page }) => {
  await openApp(page, '?page=region');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^The ties of the Americas/ })).toBeVisible();
  await expect(page.locator('svg:has([data-layer])')).toHaveCount(3);
  for (const svg of await page.locator('svg:has([data-layer])').all())
    await expect(svg).toBeVisible();
  await expect(page.getByRole('button', { name: /^Close/ })).toBeHidden();
  await expect(page.getByRole('application')).toBeHidden();
});

for (const width of [320, 768, 1024, 1600])
  test(`nothing is cut or scrolls sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, '?page=region');
    await expect(year(page)).toBeVisible();
    const over = await dialog(page)
      .locator('section')
      .first()
      .evaluate((section) => section.scrollWidth - section.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
