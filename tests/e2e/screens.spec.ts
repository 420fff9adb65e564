import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { atRest } from './atRest.ts';
import { openApp } from './theApp.ts';
import { touchOf } from './touch.ts';

const LETTING_GO = 150;

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const sheet = (page: Page) => page.locator('[data-height]');
const grip = async (page: Page) => {
  // on its way to a height the sheet's edge is not where it will be pressed
  await atRest(page);
  const box = await sheet(page).boundingBox();
  return { x: 190, y: (box?.y ?? 0) + 12 };
};

test('the sheet follows a finger on its grip and rests at the nearest height', async ({ page }) => {
  await openApp(page);
  const touch = await touchOf(page);
  await expect(sheet(page)).toHaveAttribute('data-height', 'half');
  const { x, y } = await grip(page);
  await touch.drag({ x, y }, { x, y: y - 180 }, LETTING_GO);
  await expect(sheet(page)).toHaveAttribute('data-height', 'full');
  await touch.drag(await grip(page), { x, y: 700 }, LETTING_GO);
  await expect(sheet(page)).toHaveAttribute('data-height', 'low');
  await page.reload();
  await expect(sheet(page)).toHaveAttribute('data-height', 'low');
});

test('a flick carries it on to the next height', async ({ page }) => {
  await openApp(page);
  const touch = await touchOf(page);
  const { x, y } = await grip(page);
  await touch.drag({ x, y }, { x, y: y - 100 });
  await expect(sheet(page)).toHaveAttribute('data-height', 'full');
});

test('a finger on the list scrolls it, and pulls the sheet down only from the top', async ({
  page,
}) => {
  const app = await openApp(page, '?from=2025-09-02');
  const touch = await touchOf(page);
  const scrolled = () => app.events.evaluate((list) => list.parentElement?.scrollTop ?? 0);
  await touch.drag({ x: 190, y: 760 }, { x: 190, y: 690 }, LETTING_GO);
  await expect.poll(scrolled).toBeGreaterThan(30);
  await expect(sheet(page)).toHaveAttribute('data-height', 'half');
  const before = await scrolled();
  await touch.drag({ x: 190, y: 720 }, { x: 190, y: 740 }, LETTING_GO);
  await expect.poll(scrolled).toBeLessThan(before);
  await expect(sheet(page)).toHaveAttribute('data-height', 'half');

  await app.events.evaluate((list) => list.parentElement?.scrollTo(0, 0));
  await touch.drag({ x: 190, y: 700 }, { x: 190, y: 830 }, LETTING_GO);
  await expect(sheet(page)).toHaveAttribute('data-height', 'low');
});

test('buttons and arrow keys move the sheet, and a press on a button is no drag', async ({
  page,
}) => {
  await openApp(page);
  const raise = page.getByRole('button', { name: 'Raise the sheet' });
  await raise.tap();
  await expect(sheet(page)).toHaveAttribute('data-height', 'full');
  await expect(raise).toHaveAttribute('aria-disabled', 'true');
  await raise.focus();
  await page.keyboard.press('ArrowDown');
  await expect(sheet(page)).toHaveAttribute('data-height', 'half');
  await page.keyboard.press('End');
  await expect(sheet(page)).toHaveAttribute('data-height', 'low');
  await expect(raise).toBeFocused();
});

test('what opens lifts a sheet that is almost down', async ({ page }) => {
  const app = await openApp(page);
  await page.getByRole('button', { name: 'Lower the sheet' }).tap();
  await expect(sheet(page)).toHaveAttribute('data-height', 'low');
  await app.filterMenu.tap();
  await app.relationship.fill('mex per');
  await page.getByRole('option').first().tap();
  await expect(sheet(page)).toHaveAttribute('data-height', 'half');
});

test('two fingers zoom the map and not the page; one moves it', async ({ page }) => {
  const app = await openApp(page);
  const touch = await touchOf(page);
  const middle = { x: 150, y: 260 };
  await touch.pinch(middle, 30, 110);
  await expect(page).toHaveURL(/at=/);
  const zoomed = new URL(page.url()).searchParams.get('at') ?? '';
  await touch.drag(middle, { x: 190, y: 330 }, LETTING_GO);
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(zoomed);
  expect(await page.evaluate(() => [visualViewport?.scale, scrollY])).toEqual([1, 0]);
  await expect(app.count).toBeVisible();
});

test('on the timeline a finger moves time, two zoom it, and the page stays where it is', async ({
  page,
}) => {
  const app = await openApp(page, '?from=2025-10-01&to=2025-10-31');
  const touch = await touchOf(page);
  const body = await page.getByRole('slider', { name: 'Window' }).boundingBox();
  if (!body) throw new Error('The window is not on screen.');
  const [x, y] = [body.x + body.width / 2, body.y + body.height / 2];
  const before = await app.start.getAttribute('aria-valuetext');
  await touch.drag({ x, y }, { x: x - 40, y: y + 12 }, LETTING_GO);
  await expect(app.start).not.toHaveAttribute('aria-valuetext', before ?? '');

  const length = await page.getByRole('slider', { name: 'Window' }).boundingBox();
  await touch.pinch({ x, y }, 20, 120);
  await expect
    .poll(async () => (await page.getByRole('slider', { name: 'Window' }).boundingBox())?.width)
    .toBeGreaterThan(1.5 * (length?.width ?? 0));
  expect(await page.evaluate(() => [visualViewport?.scale, scrollX, scrollY])).toEqual([1, 0, 0]);
});
