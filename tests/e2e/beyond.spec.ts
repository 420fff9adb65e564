import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';
import { read, show } from './ownFile.ts';

const HEAD = 'date,lat,lng,title';
const far = (i: number) => `2025-03-${String((i % 28) + 1).padStart(2, '0')},${20 + (i % 9)},95`;

test('a crowd beyond the horizon is counted at the edge and opens as a list', async ({ page }) => {
  const rows = Array.from({ length: 2001 }, (_, i) => `${far(i)},Far event ${i}`);
  const app = await openApp(page);
  await read(page, 'far.csv', [HEAD, ...rows]);
  await show(page);
  const beyond = app.map.getByRole('button', { name: '2,001 events beyond this map' });
  await beyond.click();
  const list = page.getByRole('region', { name: '2,001 events beyond this map' });
  await expect(list.getByRole('button', { name: /^Far event/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('a few rows beyond whose places have no name are counted too', async ({ page }) => {
  const rows = Array.from({ length: 3 }, (_, i) => `${far(i)},Far event ${i}`);
  const near = Array.from({ length: 2 }, (_, i) => `2025-03-05,-12.05,-77.04,Near event ${i}`);
  const app = await openApp(page);
  await read(page, 'some.csv', [HEAD, ...rows, ...near]);
  await show(page);
  await expect(app.map.getByRole('button', { name: '3 events beyond this map' })).toBeVisible();
});

test('the list of a disc follows the filter, and closes with the last of its events', async ({
  page,
}) => {
  const rows = Array.from(
    { length: 6 },
    (_, i) => `2025-03-0${i + 1},-12.05,-77.04,${i < 2 ? 'Strike' : 'Vote'} ${i}`,
  );
  const app = await openApp(page);
  await read(page, 'disc.csv', [HEAD, ...rows]);
  await show(page);
  await expect(app.map.locator('[data-walk]')).toBeAttached();
  await app.map.getByRole('application').focus();
  await page.keyboard.press('Enter');
  const box = await page.locator('[data-walk]:focus').boundingBox();
  if (!box) throw new Error('The disc is not on screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole('region', { name: '6 events here' })).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('Strike');
  await expect(page.getByRole('region', { name: '2 events here' })).toBeVisible();
  await search.fill('nothing of the kind');
  await expect(page.getByRole('region', { name: /events here/ })).toBeHidden();
});
