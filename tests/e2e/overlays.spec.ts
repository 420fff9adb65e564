import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { atRest } from './atRest.ts';
import { openApp } from './theApp.ts';

function theLayers(page: Page) {
  const legend = page.getByRole('region', { name: 'Overlay' });
  return {
    button: page.getByRole('button', { name: 'Layers' }),
    kind: (name: string) => page.getByRole('radio', { name, exact: true }),
    legend,
    group: (name: string) =>
      legend.getByRole('group').filter({ has: page.getByText(name, { exact: true }) }),
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
  await expect(layers.legend).toContainText('Suspensions are not drawn');
  await expect(layers.group('Member')).toContainText('33 states');
  await layers.group('Not a member').locator('summary').click();
  await expect(layers.legend.getByRole('button', { name: 'Canada' })).toBeVisible();

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
  const { legend, group } = theLayers(page);
  await expect(legend).toContainText('vote of 29 Oct 2025');
  await expect(legend).toContainText('For 30 states of the hemisphere it is not on record');
  await expect(group('Against')).toContainText('3 + 4 elsewhere');
  await app.mode('On a day').check();
  await app.endDate.fill('1962-10-20');
  await app.endDate.press('Enter');
  await expect(legend).toContainText('vote of 29 Oct 2025');
  await legend.getByRole('button', { name: 'Open details' }).click();
  await expect(app.title).toHaveText(/embargo against Cuba, 2025/);
});

test('interventions are counted up to the day shown', async ({ page }) => {
  const app = await openApp(page, '?layers=ties,interventions&mode=day&to=1846-05-12');
  const { legend, group } = theLayers(page);
  await expect(legend).toContainText('None on record had begun by this day');
  await app.endDate.fill('1898-04-21');
  await app.endDate.press('Enter');
  await expect(legend).toContainText('as of 21 Apr 1898');
  await expect(group('2 or 3')).toContainText('1 state');
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
    for (const name of ['Layers', 'Share', 'Theme', 'Language']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.x).toBeGreaterThan(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThan(width);
    }
  });

for (const theme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    for (const layer of ['bloc:OAS', 'vote:UNGA-CUBA-2025', 'interventions'])
      test(`axe finds nothing with ${layer}, ${theme}, ${String(width)} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await openApp(page, `?layers=ties,${layer}&theme=${theme}`);
        const { legend, button } = theLayers(page);
        const heading = legend.getByRole('button', { expanded: width > 760 }).first();
        await heading.waitFor();
        if (width < 760) await heading.click();
        if (width < 760) await page.getByRole('button', { name: 'Menu' }).click();
        await button.click();
        await page.getByRole('radio', { name: 'Nothing' }).waitFor();
        await atRest(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
