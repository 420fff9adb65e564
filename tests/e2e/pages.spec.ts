import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';

test('two acts tell which relations changed in November 2025', async ({ page }) => {
  const app = await openApp(page);
  await app.startDate.fill('2025-11-01');
  await page.getByRole('button', { name: 'What changed' }).click();
  const ties = page.getByRole('region', { name: /^Ties/ });
  await expect(ties.getByRole('listitem').getByRole('button')).toHaveText([
    'Peru severed relations with Mexico, 3 Nov 2025: from chargé d’affaires',
    'Cuba withdrew its ambassador or mission from Peru, 6–7 Nov 2025: from a level not on record, last an ambassador recalled',
    'Bolivia and Peru restored the level of their relations, 8 Nov 2025: from chargé d’affaires',
    'Bolivia and the United States restored the level of their relations, 8 Nov 2025: from chargé d’affaires',
  ]);
  await expect(page).toHaveURL(/page=changes/);
});

test('a change opens its pair; Back brings the page again, and closes it', async ({ page }) => {
  const app = await openApp(page);
  await page.getByRole('button', { name: 'What changed' }).click();
  const dialog = page.getByRole('dialog', { name: 'What changed' });
  await dialog.getByRole('button', { name: /^Peru severed relations/ }).click();
  await expect(dialog).toBeHidden();
  await expect(app.title).toHaveText('Mexico – Peru');
  await page.goBack();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(app.details).toBeHidden();
});

for (const { item, name, inMenu } of [
  { item: 'What changed', name: 'What changed', inMenu: false },
  { item: 'Ties', name: 'Diplomatic ties', inMenu: false },
  { item: 'Scenarios', name: 'Scenarios', inMenu: false },
  { item: 'Sources', name: 'Sources', inMenu: false },
  { item: 'Method and limits', name: 'Method and limits', inMenu: true },
])
  test(`${inMenu ? 'the menu' : 'the bar'} leads to "${item}" by keyboard, and Escape gives the focus back`, async ({
    page,
  }) => {
    await openApp(page);
    const link = page.getByRole('button', { name: item, exact: true });
    const more = page.getByRole('button', { name: 'More' });
    if (inMenu) {
      await more.focus();
      await page.keyboard.press('Enter');
    }
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name, exact: true });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(inMenu ? more : link).toBeFocused();
    await expect(page).not.toHaveURL(/page=/);
  });

test('a page that is still on its way says so over the map', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/ScenariosPage.*\.js/, async (route) => {
    await arrived;
    await route.continue();
  });
  await openApp(page, '?page=scenarios');
  await expect(page.getByText('Opening…')).toBeVisible();
  arrive();
  await expect(page.getByRole('dialog', { name: 'Scenarios' })).toBeVisible();
  await expect(page.getByText('Opening…')).toBeHidden();
});

test('a scenario is found from the menu, and an event in it says what it bears on', async ({
  page,
}) => {
  const app = await openApp(page, '?page=scenarios');
  const dialog = page.getByRole('dialog', { name: 'Scenarios' });
  await dialog.getByRole('button', { name: 'Managed transformation' }).click();
  await expect(app.title).toHaveText('Managed transformation');
  await app.details
    .getByRole('button', { name: 'Peru severs relations with Mexico' })
    .first()
    .click();
  const bearings = app.details.getByRole('region', { name: 'Speaks for or against a scenario' });
  await expect(bearings).toContainText('Against');
  await app.details.getByRole('button', { name: 'Back to Managed transformation' }).click();
  await expect(app.title).toHaveText('Managed transformation');
  await page.goBack();
  await expect(app.title).toHaveText('Peru severs relations with Mexico');
});

test('a page that a link opens begins with what it is, not with how to close it', async ({
  page,
}) => {
  await openApp(page, '?page=sources');
  const heading = page.getByRole('dialog').getByRole('heading', { name: 'Sources', exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Close/ })).toBeFocused();
});

test('a reader finds what one source bears, and reads it in the dossier', async ({ page }) => {
  const app = await openApp(page, '?page=sources');
  await page.getByRole('searchbox', { name: 'Filter by words' }).fill('historian');
  await page
    .getByRole('button', { name: /^Office of the Historian/ })
    .first()
    .click();
  await expect(app.title).toHaveText(/Office of the Historian/);
  await expect(page).toHaveURL(/open=source:(?:RDCR|FRUS\d\d)/);
});

test('each of S1 to S22 is reached from the page on method', async ({ page }) => {
  const app = await openApp(page, '?page=method');
  const table = page.getByRole('table', { name: 'Statements of the founding documents' });
  for (let number = 1; number <= 22; number++)
    await expect(table.getByRole('cell', { name: `S${number}`, exact: true })).toHaveCount(1);
  await table.getByRole('row', { name: /^S18 / }).getByRole('button').click();
  await expect(app.details).toContainText('Contradicted by the record');
  await expect(page).toHaveURL(/open=claim:S18/);
});

for (const width of [1440, 1024, 390, 320])
  test(`the bar with the menu fits ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const app = await openApp(page, '?pair=MEX-PER');
    if (width < 760) await app.menu.click();
    const last = page.getByRole('button', { name: width < 760 ? 'About Hemisphere' : 'More' });
    for (const control of [last, app.share, app.theme, app.search]) {
      const box = await control.boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
