import { chooseRelationship, openApp } from './theApp.ts';
import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { theRecord } from './theRecord.ts';
import { atRest } from './atRest.ts';

/** What the map draws, to tell two pictures apart. */
async function picture(page: Page): Promise<string> {
  await atRest(page);
  const map = page.getByRole('region', { name: 'Map' });
  return createHash('sha1')
    .update(await map.screenshot())
    .digest('hex');
}

/** Where the map looks: latitude, longitude and zoom, as the address has them once it is moved by hand. */
async function lookOf(page: Page): Promise<readonly number[]> {
  await atRest(page);
  const before = new URL(page.url()).searchParams.get('at');
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(before);
  await atRest(page);
  const at = new URL(page.url()).searchParams.get('at') ?? '';
  const [lat = NaN, lng = NaN, zoom = NaN] = at.split(',').map(Number);
  return [Math.round(lat), Math.round(lng), zoom - 1];
}

test('choosing a pair takes the map to it, and Back brings the map to where it was', async ({
  page,
}) => {
  const app = await openApp(page, '?at=48,-100,4.5');
  await chooseRelationship(page, 'mexico peru');
  await expect(page).toHaveURL(/pair=MEX-PER/);
  await expect(page).not.toHaveURL(/at=/);
  await page.goBack();
  await expect(page).toHaveURL(/at=48/);
  await expect(app.filters).toBeHidden();
  expect(await lookOf(page)).toEqual([48, -100, expect.closeTo(4.5, 1)]);
});

test('a link to a pair without a position frames both states', async ({ page }) => {
  await openApp(page, '?pair=MEX-PER');
  const [lat = NaN, lng = NaN, zoom = NaN] = await lookOf(page);
  expect([lat, lng]).toEqual([expect.closeTo(8, -1), expect.closeTo(-94, -1)]);
  expect(zoom).toBeGreaterThan(2.3);
});

test('a link to a pair with a position keeps that', async ({ page }) => {
  await openApp(page, '?pair=MEX-PER&at=48,-100,2.5');
  expect(await lookOf(page)).toEqual([48, -100, expect.closeTo(2.5, 1)]);
});

test("the reader's own moves win over the frame of a pair", async ({ page }) => {
  await openApp(page, '?pair=MEX-PER');
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(page).toHaveURL(/at=/);
  const moved = page.url();
  await page.getByRole('button', { name: 'Severed' }).first().click();
  await expect(page).toHaveURL(/status=severed/);
  expect(page.url()).toContain(new URL(moved).searchParams.get('at') ?? 'no position');
});

test('which ties are drawn is in the link, and a step that Back undoes', async ({ page }) => {
  await openApp(page);
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('20 of 595 ties are below full relations');
  await legend.getByRole('radio', { name: 'All on record' }).check({ force: true });
  await expect(page).toHaveURL(/ties=all/);
  await expect(legend).toContainText(`${theRecord.pairsTold} of 596 ties are on record`);
  await page.goBack();
  await expect(page).not.toHaveURL(/ties=/);
  await expect(legend).toContainText('20 of 595 ties');
});

test('by keys a tie is lifted and the others fade, until the focus leaves it', async ({ page }) => {
  await openApp(page, '?q=zzzz');
  const before = await picture(page);
  const walk = page.getByRole('listbox', { name: 'Events and ties on the map' });
  await page.mouse.move(5, 400);
  await walk.focus();
  await expect(walk.getByRole('option')).toContainText('–');
  expect(await picture(page)).not.toBe(before);
});

for (const width of [1440, 1024])
  test(`the legend lies on the timeline and never on the map, ${String(width)} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 });
    await openApp(page);
    const [legend, panel] = await Promise.all([
      page.getByRole('region', { name: 'Legend' }).boundingBox(),
      page.locator('[data-covers="bottom"]').boundingBox(),
    ]);
    expect(legend?.y).toBeGreaterThanOrEqual(panel?.y ?? Infinity);
    expect(legend?.height).toBeCloseTo(35, 0);
  });
