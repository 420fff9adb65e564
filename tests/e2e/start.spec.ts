import { expect, test } from '@playwright/test';
import { theApp } from './theApp.ts';
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
