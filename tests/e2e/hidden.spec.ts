import { chooseRelationship, openApp } from './theApp.ts';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { theRecord } from './theRecord.ts';

const { events, inOpening, panamaUsa, placeless } = theRecord;

test('a pair whose events all lie outside the window opens on their span; one Back returns all', async ({
  page,
}) => {
  const app = await openApp(page);
  await chooseRelationship(page, 'usa panama');
  await expect(app.title).toHaveText('Panama – United States');
  await expect(app.count).toHaveText(`${panamaUsa.all} of ${events} events`);
  await expect(app.events.getByRole('listitem')).toHaveCount(panamaUsa.all);
  await expect(page.getByText(/^Time opened to /)).toBeVisible();
  await page.goBack();
  await expect(app.count).toHaveText(`${inOpening} of ${events} events`);
  await expect(app.details).toBeHidden();
});

test('the time that a pair opened is given back by an undo, and the pair stays', async ({
  page,
}) => {
  const app = await openApp(page);
  await chooseRelationship(page, 'usa panama');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(app.count).toHaveText(`0 of ${events} events`);
  await app.details
    .getByRole('button', {
      name: new RegExp(
        `^${panamaUsa.all} events outside these dates \\(${panamaUsa.before} before, ${panamaUsa.after} after\\)`,
      ),
    })
    .click();
  await expect(app.count).toHaveText(`${panamaUsa.all} of ${events} events`);
});

for (const q of ['Venezuela expels', 'OAS', 'Honduras OAS', 'blockade', 'EEUU Panamá'])
  test(`"${q}" finds what lies outside the window, and showing it keeps the words`, async ({
    page,
  }) => {
    const app = await openApp(page);
    await app.search.fill(q);
    // the start has such a button too: the search is waited for
    await expect(page).toHaveURL(/[?&]q=/);
    await page.getByRole('button', { name: /^\d+ events? outside these dates/ }).click();
    await expect(app.events.getByRole('listitem').first()).toBeVisible();
    await expect(app.search).toHaveValue(q);
    await expect(page).toHaveURL(/[?&]q=/);
    await page.goBack();
    await expect(
      page.getByRole('button', { name: /^\d+ events? outside these dates/ }),
    ).toBeVisible();
  });

test('a state and a bloc together lead to the bloc', async ({ page }) => {
  const app = await openApp(page, '?q=Honduras%20OAS');
  await page
    .getByRole('region', { name: 'Also found' })
    .getByRole('button', { name: /^Organization of American States/ })
    .click();
  await expect(app.title).toHaveText('Organization of American States');
  await expect(app.details).toContainText('Honduras');
});

test('events without a place are reachable from the list', async ({ page }) => {
  const app = await openApp(page, '?mode=all');
  const name = new RegExp(`^${placeless} without a place`);
  await page.getByRole('region', { name: 'Events' }).getByRole('button', { name }).click();
  await expect(app.events.getByRole('listitem')).toHaveCount(placeless);
  await expect(app.events.getByText(/no place given/)).toHaveCount(placeless);
});

test('events without a place are reachable from the map, under a dossier too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await openApp(page, '?mode=all&open=pair:MEX-PER');
  await page
    .getByRole('region', { name: 'Map' })
    .getByRole('button', { name: /^5 without a place/ })
    .press('Enter');
  await expect(app.details).toBeHidden();
  await expect(app.events.getByText(/no place given/).first()).toBeVisible();
});
