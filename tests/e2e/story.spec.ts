import { chooseRelationship, dragBy, openApp, theApp } from './theApp.ts';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { laea } from '../../src/model/laea.ts';

test('a reader learns how Mexico and Peru came to sever relations', async ({
  page,
  context,
  browserName,
}) => {
  // Firefox, driven, grants no clipboard
  const hasClipboard = browserName === 'chromium';
  if (hasClipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await openApp(page);
  await expect(app.count).toHaveText(/^\d+ of \d+ events$/);

  await chooseRelationship(page, 'peru mex');
  await expect(app.title).toHaveText('Mexico – Peru');
  await expect(app.details).toContainText('Severed');
  await expect(app.details).toContainText('Since 3 Nov 2025');
  await expect(app.details).toContainText('No end date on record');
  await expect(app.details.getByRole('link', { name: /El Informador/ }).first()).toBeVisible();
  await expect(app.filters.getByRole('button', { name: 'Remove Mexico – Peru' })).toBeVisible();
  await expect(page).toHaveURL(/pair=MEX-PER/);
  await expect(page).toHaveTitle(/^Mexico – Peru, .* · Hemisphere$/);

  await app.mode('On a day').check();
  await app.endDate.fill('2025-11-01');
  await app.endDate.press('Enter');
  await expect(app.details).toContainText('Chargé d’affaires');
  await expect(app.details).toContainText('Since 24 Feb 2023');
  await expect(app.details).not.toContainText('Since 3 Nov 2025');

  await app.mode('Window').check();
  await app.startDate.fill('2025-10-20');
  await app.startDate.press('Enter');
  await app.endDate.fill('2025-11-10');
  await app.endDate.press('Enter');
  const before = await app.start.getAttribute('aria-valuetext');
  await dragBy(page, page.getByRole('slider', { name: 'Window' }), -60);
  await expect(app.start).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(page).not.toHaveURL(/from=2025-10-20/);

  await app.share.click();
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
  if (hasClipboard)
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(link).toContain('pair=MEX-PER');

  const again = await context.newPage();
  await again.goto(link);
  const copy = theApp(again);
  await expect(copy.title).toHaveText('Mexico – Peru');
  for (const part of [app.count, app.title] as const)
    await expect(part === app.count ? copy.count : copy.title).toHaveText(
      (await part.textContent()) ?? '',
    );
  for (const side of ['start', 'end'] as const)
    await expect(copy[side]).toHaveAttribute(
      'aria-valuetext',
      (await app[side].getAttribute('aria-valuetext')) ?? '',
    );

  await page.bringToFront();
  await page.goBack();
  await expect(page).not.toHaveURL(/to=2025-11-10/);
  await expect(app.title).toHaveText('Mexico – Peru');
});

test('Back undoes the last deliberate act, and Forward does it again', async ({ page }) => {
  const app = await openApp(page);
  await chooseRelationship(page, 'usa ven');
  await expect(app.title).toHaveText('United States – Venezuela');
  await page.goBack();
  await expect(app.details).toBeHidden();
  await expect(app.filters).toBeHidden();
  await page.goForward();
  await expect(app.title).toHaveText('United States – Venezuela');
});

test('one country and then another on the map make a relationship', async ({ page }) => {
  // the map jumps where it would glide, so that a press meets what was aimed at
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const zoom = 3;
  const app = await openApp(page, `?layers=&q=zzzz&at=5,-90,${String(zoom)}`);
  const middle = laea.project(-90, 5);
  // the centre of the map stands in the middle of what no panel covers
  const press = async (lng: number, lat: number) => {
    const free = await page.evaluate(async () => {
      // by the second frame the map has moved to where panels leave it
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const box = (side: string) =>
        document.querySelector(`[data-covers=${side}]`)?.getBoundingClientRect();
      const [left, right] = [box('left')?.right ?? 0, box('right')?.left ?? innerWidth];
      const [top, bottom] = [box('top')?.bottom ?? 0, box('bottom')?.top ?? innerHeight];
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    const point = laea.project(lng, lat);
    const scale = 256 * 2 ** zoom;
    const [x, y] = [
      free.x + (point.x - middle.x) * scale,
      free.y + (point.y - middle.y) * scale,
    ] as const;
    // until its outlines have come, all of the map is sea
    const over = async () => {
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
      return app.map.getByRole('application').getAttribute('data-over');
    };
    await expect.poll(over).toBe('country');
    await page.mouse.click(x, y);
  };
  await press(-102, 23.5);
  await expect(app.title).toHaveText('Mexico');
  await app.details.getByRole('button', { name: 'Copy link' }).waitFor();
  await press(-75, -9);
  await expect(app.title).toHaveText('Mexico – Peru');
  await expect(page).toHaveURL(/pair=MEX-PER/);
});

test('a link to an event outside of the window brings time to it', async ({ page }) => {
  const app = await openApp(page, '?open=event:I01');
  await expect(app.title).toContainText('Monroe Doctrine');
  await expect(app.details).not.toContainText('Not shown now');
  await expect(app.events.getByRole('button', { name: /Monroe Doctrine/ })).toBeVisible();
});
