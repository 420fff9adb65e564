import { expect } from '@playwright/test';
import { test } from './test.ts';
import { atRest } from './atRest.ts';
import { theApp } from './theApp.ts';
import { watchStill } from './watchStill.ts';
import { watchTexts } from './watchTexts.ts';

test('the built app starts without an error and without leaving its own origin', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const known = [baseURL ?? '', 'data:', 'blob:'];
    if (!known.some((start) => request.url().startsWith(start))) faults.push(request.url());
  });
  await page.goto('./');
  await expect(page).toHaveTitle(/Hemisphere/);
  await expect(page.getByRole('application')).toBeVisible();
  expect(faults).toEqual([]);
});

test('the first count on the page is of the data set, not of the nothing before it', async ({
  page,
}) => {
  const counts = await watchTexts(page, / of .* events$/);
  await page.goto('./');
  const { count } = theApp(page);
  await expect(count).toHaveText(/^[1-9]\d* of [1-9]\d* events$/);
  expect(await counts()).toEqual([await count.textContent()]);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390],
  [320, 640],
] as const)
  test(`on ${String(width)} × ${String(height)} px what is painted first stays where it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const still = await watchStill(page);
    for (const view of ['?', '?pair=MEX-PER&open=pair:MEX-PER']) {
      await page.goto(`./${view}`);
      const last =
        view === '?'
          ? page.getByRole('region', { name: 'Begin with a story' })
          : theApp(page).title;
      await expect(last).toBeVisible();
      await atRest(page);
      const { buttons, coasts, shift } = await still();
      expect.soft(buttons, view).toHaveLength(1);
      expect.soft(coasts, view).toHaveLength(1);
      expect.soft(shift, view).toBeLessThanOrEqual(0.02);
    }
  });
