import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /, two centuries$/ });
const day = (page: Page) => dialog(page).getByRole('slider', { name: 'Day' });

const CUBA = '?page=pair&pair=CUB-USA&mode=day&to=1962-10-22';

test('the dossier of a pair leads to its two centuries', async ({ page }) => {
  await openApp(page, '?open=pair:MEX-PER');
  await page.getByRole('button', { name: 'Two centuries', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Mexico – Peru, two centuries' })).toBeVisible();
  await expect(page).toHaveURL(/page=pair/);
});

test('one day is read in all lanes', async ({ page }) => {
  await openApp(page, CUBA);
  for (const words of [
    'Severed',
    'Cuban missile crisis',
    '25% alike in 1962',
    'No visit in the 1960s',
    'missions both ways, level not coded',
  ])
    await expect(dialog(page).getByText(words, { exact: true }).first()).toBeVisible();
});

test('keys lead to the next change of any lane, and walk the lanes; the day is in the link', async ({
  page,
}) => {
  await openApp(page, CUBA);
  await expect(dialog(page).locator('svg[data-lane="votes"]')).toBeVisible();
  await day(page).focus();
  await expect(day(page)).toHaveAttribute(
    'aria-valuetext',
    /Cuba – United States, Status: Severed/,
  );
  await page.keyboard.press('ArrowDown');
  await expect(day(page)).toHaveAttribute('aria-valuetext', /Observed: missions both ways/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/mode=day&to=1962-10-16/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/to=1963-10-16/);
  await page.keyboard.press('Home');
  await expect(day(page)).toHaveAttribute('aria-valuetext', /^1 Jan 1810/);
});

test('pairs are compared under one axis, and taken away', async ({ page }) => {
  await openApp(page, CUBA);
  await dialog(page).getByRole('combobox', { name: 'Compare with' }).fill('mexico united states');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pair=CUB-USA,MEX-USA/);
  await expect(dialog(page).locator('svg[data-lane="status"]')).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Remove Mexico – United States' }).click();
  await expect(dialog(page).locator('svg[data-lane="status"]')).toHaveCount(1);
});

test('a press keeps a day, and a pointer reads without keeping', async ({ page }) => {
  await openApp(page, CUBA);
  const box = await dialog(page).locator('svg[data-lane="status"]').boundingBox();
  if (!box) throw new Error('Nothing is drawn.');
  const x = box.x + box.width * 0.9;
  await page.mouse.move(x, box.y + 8);
  await expect(day(page)).toHaveAttribute('aria-valuetext', /200\d/);
  await expect(page).toHaveURL(/to=1962-10-22/);
  await page.mouse.click(x, box.y + 8);
  await expect(page).toHaveURL(/to=200\d/);
});

test('a table that does not come leaves its lane with a sentence, and the others stand', async ({
  page,
}) => {
  await page.route('**/data/un-votes.json', (route) => route.abort());
  await openApp(page, CUBA);
  const alert = dialog(page).getByRole('alert');
  await expect(alert).toContainText('This part did not come');
  await expect(dialog(page).locator('svg[data-lane="visits"]')).toBeVisible();
  await page.unroute('**/data/un-votes.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog(page).locator('svg[data-lane="votes"]')).toBeVisible();
});

test('a pair of which a table does not speak says so', async ({ page }) => {
  await openApp(page, '?page=pair&pair=MEX-PER');
  await expect(dialog(page)).toContainText(
    'The tables of visits hold those to and from the United States alone.',
  );
});

test('without a pair the page asks for one', async ({ page }) => {
  await openApp(page, '?page=pair');
  const empty = page.getByRole('dialog', { name: 'Two centuries of a relationship' });
  await expect(empty).toContainText('Choose a pair above');
  await empty.getByRole('combobox', { name: 'Compare with' }).fill('mexico peru');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Mexico – Peru, two centuries' })).toBeVisible();
});

test('the table has what the lanes draw', async ({ page }) => {
  await openApp(page, CUBA);
  await dialog(page).getByText('Table', { exact: true }).click();
  const table = dialog(page).getByRole('table', { name: 'Cuba – United States' });
  await expect(table.getByRole('row', { name: /^Status .*Severed/ }).first()).toBeVisible();
  await expect(table.getByRole('row', { name: /^UN votes alike 1962 25% alike/ })).toHaveCount(1);
  await expect(table.getByRole('row', { name: /^Events .*Cuban missile crisis/ })).toHaveCount(1);
});

test('a print is the lanes without controls', async ({ page }) => {
  await openApp(page, CUBA);
  await expect(dialog(page).locator('svg[data-lane="votes"]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg[data-lane="status"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
});

for (const width of [320, 768, 1600])
  test(`two centuries do not scroll sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, '?page=pair&pair=CUB-USA,MEX-USA');
    await expect(day(page)).toBeVisible();
    const over = await dialog(page)
      .locator('section')
      .first()
      .evaluate((section) => section.scrollWidth - section.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
