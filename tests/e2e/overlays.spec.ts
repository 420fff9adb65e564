import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';
import { axeFinds } from './axeFinds.ts';

function theLayers(page: Page) {
  const legend = page.getByRole('region', { name: 'Overlay' });
  return {
    button: page.getByRole('button', { name: 'Layers' }),
    kind: (name: string) => page.getByRole('radio', { name, exact: true }),
    legend,
    /** All that the legend holds: its classes with their states, and what it does not say. */
    key: async () => {
      await legend.getByRole('button', { name: 'Key' }).click();
      return page.getByRole('dialog', { name: 'Key' });
    },
    /** A class as its row names and counts it. */
    sign: (name: string) =>
      legend
        .getByRole('listitem')
        .filter({ has: page.getByText(name) })
        .first(),
  };
}

test('a reader lays the members of a bloc over the map, and Back takes them off', async ({
  page,
}) => {
  await openApp(page);
  const layers = theLayers(page);
  await layers.button.click();
  await layers.kind('Bloc or treaty').check();
  await page.getByRole('combobox', { name: 'Which bloc' }).selectOption('bloc:CELAC');
  await expect(page).toHaveURL(/layers=ties,bloc:CELAC/);
  await page.keyboard.press('Escape');

  await expect(layers.legend).toContainText('CELAC as of 30 Nov 2025');
  await expect(layers.sign('Member')).toContainText('Member 33');
  const key = await layers.key();
  await key.getByText('What this does not say').click();
  await expect(key.getByText(/A suspended member is still a member/)).toBeVisible();
  await key.getByText('Not a member').click();
  await expect(key.getByRole('button', { name: 'Canada' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goBack();
  await expect(page).toHaveURL(/layers=ties,bloc:OAS/);
  await page.goBack();
  await expect(layers.legend).toBeHidden();
  await expect(page).not.toHaveURL(/layers=/);
});

test('who is in CELAC but not in the OAS: three acts', async ({ page }) => {
  const app = await openApp(page);
  await app.search.fill('CELAC');
  await page.getByRole('button', { name: /^Community of Latin American/ }).click();
  await app.details.getByRole('combobox', { name: 'In CELAC, not in' }).selectOption('OAS');
  const answer = app.details.getByRole('list', { name: /In CELAC and not in OAS/ });
  await expect(answer.getByRole('listitem')).toHaveCount(2);
  await expect(answer).toContainText('Nicaragua');
  await expect(answer).toContainText('Venezuela');
});

test('a vote keeps its date while time moves, and says what is not on record', async ({ page }) => {
  const app = await openApp(page, '?layers=ties,vote:UNGA-CUBA-2025');
  const { legend, key, sign } = theLayers(page);
  await expect(legend).toContainText('vote of 29 Oct 2025');
  await expect(sign('Against')).toContainText('7');
  const whole = await key();
  await expect(whole).toContainText('El Salvador and Venezuela did not vote');
  await expect(whole).toContainText('3 + 4 elsewhere');
  await page.keyboard.press('Escape');
  await app.mode('On a day').check();
  await app.endDate.fill('1962-10-20');
  await app.endDate.press('Enter');
  await expect(legend).toContainText('vote of 29 Oct 2025');
  await (await key()).getByRole('button', { name: 'Open details' }).click();
  await expect(app.title).toHaveText(/embargo against Cuba, 2025/);
});

test('interventions are counted up to the day shown, for the state intervened in', async ({
  page,
}) => {
  const app = await openApp(page, '?layers=ties,interventions&mode=day&to=1846-05-12');
  const { legend, key, sign } = theLayers(page);
  await expect(await key()).toContainText('None on record had begun by this day');
  await page.keyboard.press('Escape');
  await app.endDate.fill('1898-04-21');
  await app.endDate.press('Enter');
  await expect(legend).toContainText('as of 21 Apr 1898');
  await expect(sign('Intervened')).toContainText('Intervened 1');
});

test('under an overlay events and ties rest; one press brings them back, and Back lets them rest', async ({
  page,
}) => {
  await openApp(page, '?layers=ties,bloc:OAS');
  const { legend } = theLayers(page);
  await expect(legend).toContainText('Events and ties rest');
  await legend.getByRole('button', { name: 'Show events and ties' }).click();
  await expect(page).toHaveURL(/layers=ties,bloc:OAS,events/);
  await page.goBack();
  await expect(legend).toContainText('Events and ties rest');
});

test('the button of an overlay takes it off and leaves ties on', async ({ page }) => {
  await openApp(page, '?layers=ties,stance:mexico-summit');
  const { legend } = theLayers(page);
  await expect(legend).toContainText('A Summit of the Americas without');
  await legend.getByRole('button', { name: /^Take off/ }).click();
  await expect(legend).toBeHidden();
  await expect(page).not.toHaveURL(/layers=/);
});

test('a link to an overlay that the data does not have is named', async ({ page }) => {
  await openApp(page, '?layers=ties,bloc:NONE');
  await expect(page.getByText(/Part of the link could not be followed.*bloc:NONE/)).toBeVisible();
});

for (const width of [1440, 1024, 390, 320])
  test(`the bar has room for layers at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const app = await openApp(page, '?pair=MEX-PER');
    if (width < 760) await app.menu.click();
    for (const name of ['Layers', 'Share', 'Theme', 'Language: English']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.x).toBeGreaterThan(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThan(width);
    }
  });

for (const { theme, width } of [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
])
  for (const layer of ['bloc:OAS', 'vote:UNGA-CUBA-2025', 'interventions'])
    test(`axe finds nothing with ${layer}, ${theme}, ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openApp(page, `?layers=ties,${layer}&theme=${theme}`);
      const { key, button } = theLayers(page);
      await key();
      // what lies behind it is covered, as behind any popover
      expect(await axeFinds(page, { within: 'dialog:popover-open' })).toEqual([]);
      await page.keyboard.press('Escape');
      if (width < 760) await page.getByRole('button', { name: 'Menu' }).click();
      await button.click();
      await page.getByRole('radio', { name: 'Nothing' }).waitFor();
      expect(await axeFinds(page)).toEqual([]);
    });
