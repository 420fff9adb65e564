import { expect, test } from '@playwright/test';

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
