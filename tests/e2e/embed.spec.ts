import { expect } from '@playwright/test';
import { test } from './test.ts';
import { atRest } from './atRest.ts';
import { theApp } from './theApp.ts';
import { axeFinds } from './axeFinds.ts';

const VIEW = 'pair=MEX-PER&open=pair:MEX-PER&from=2025-11-01&to=2025-11-30';

test('an embedded page is map, legend, timeline and a credit line, and no more', async ({
  page,
}) => {
  await page.goto(`/?embed=1&${VIEW}`);
  const app = theApp(page);
  await expect(app.map).toBeVisible();
  await expect(app.play).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Mexico – Peru, 1\s?–\s?30 Nov 2025$/,
  );
  for (const part of [app.events, app.details, app.search, app.share, app.theme, app.filters])
    await expect(part).toBeHidden();
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('Mexico – Peru lifted');
  await expect(legend.getByRole('button', { name: 'Ties as a table' })).toHaveCount(0);
});

test('its link opens the same view in full, as it stands by then', async ({ page, context }) => {
  await page.goto(`/?embed=1&${VIEW}`);
  const app = theApp(page);
  await app.end.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(app.end).toHaveAttribute('aria-valuetext', /29 Nov/);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open in Hemisphere' }).click();
  const full = await opened;
  await expect(full).not.toHaveURL(/embed/);
  await expect(theApp(full).title).toHaveText('Mexico – Peru');
  await expect(theApp(full).end).toHaveAttribute('aria-valuetext', /29 Nov/);
});

test('shortcuts are off, and nobody is greeted', async ({ page }) => {
  await page.goto(`/?embed=1`);
  const app = theApp(page);
  await expect(app.play).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('what happened?')).toHaveCount(0);
  await expect(page.getByText('Events and diplomatic ties')).toBeVisible();
});

test('a data set that does not come is said, and can be asked for again', async ({ page }) => {
  await page.route('**/data/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/?embed=1');
  await expect(page.getByRole('alert')).toContainText('404');
  await page.unroute('**/data/*.json');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(theApp(page).play).toBeVisible();
});

for (const { width, height } of [
  { width: 320, height: 420 },
  { width: 640, height: 400 },
  { width: 1200, height: 700 },
])
  test(`within ${String(width)} × ${String(height)} px most of it is map, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/?embed=1&${VIEW}`);
    const play = theApp(page).play;
    await expect(play).toBeVisible();
    await atRest(page);
    const top = await page.locator('[data-covers]').first().boundingBox();
    expect(top?.y ?? 0).toBeGreaterThan(height * 0.55);
    expect(await axeFinds(page)).toEqual([]);
  });
