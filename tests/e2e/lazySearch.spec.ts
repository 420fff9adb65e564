import { expect } from '@playwright/test';
import { holdFile } from './holdFile.ts';
import { test } from './test.ts';
import { openApp, theApp } from './theApp.ts';

const CHUNK = '**/assets/searchIndex-*.js';

test('a text typed before the search is there waits for it, and says so', async ({ page }) => {
  const letGo = await holdFile(page, CHUNK);
  const app = await openApp(page);
  const all = await app.count.textContent();
  await app.search.fill('hermosillo');
  await expect(page.getByText('Searching…')).toBeVisible();
  await expect(app.count).toHaveText(all ?? '');
  letGo();
  await expect(app.events.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('Searching…')).toBeHidden();
  await expect(app.search).toHaveValue('hermosillo');
});

test('a link with a text shows nothing that the text does not find', async ({ page }) => {
  const letGo = await holdFile(page, CHUNK);
  await page.goto('/?q=hermosillo');
  const app = theApp(page);
  await expect(app.count).toBeHidden();
  letGo();
  await expect(app.count).toContainText('1 of');
});

test('without a search the page starts, and says what it left out and why', async ({
  page,
  context,
}) => {
  await page.route(CHUNK, (route) => route.abort());
  const app = await openApp(page, '?q=hermosillo');
  const notice = page.getByRole('alert').filter({ hasText: 'q=hermosillo' });
  await expect(notice).toContainText('The search could not be fetched. Check the connection');
  await page.unroute(CHUNK);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(app.search).toHaveValue('hermosillo');
  await expect(app.count).toContainText('1 of');
  await expect(notice).toHaveCount(0);
});

test('a text is searched for once what searches has come', async ({ page, context }) => {
  await page.route(CHUNK, (route) => route.abort());
  const app = await openApp(page);
  await app.search.fill('hermosillo');
  const words = page.getByText('The search could not be fetched. Check the connection');
  await expect(words).toBeInViewport({ ratio: 1 });
  await page.unroute(CHUNK);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(app.count).toContainText('1 of');
  await expect(words).toHaveCount(0);
});
