import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { atRest } from './atRest.ts';
import { openApp } from './theApp.ts';

const SCREENS = [
  [320, 640],
  [390, 844],
  [667, 375],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const;

/** What panels leave free of the map, in px. */
async function freeMap(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => {
    const free = { top: 0, right: innerWidth, bottom: innerHeight, left: 0 };
    for (const panel of document.querySelectorAll<HTMLElement>('[data-covers]')) {
      const box = panel.getBoundingClientRect();
      if (box.height === 0) continue;
      const side = panel.dataset['covers'];
      if (side === 'top') free.top = Math.max(free.top, box.bottom);
      if (side === 'bottom') free.bottom = Math.min(free.bottom, box.top);
      if (side === 'left') free.left = Math.max(free.left, box.right);
      if (side === 'right') free.right = Math.min(free.right, box.left);
    }
    return { width: free.right - free.left, height: free.bottom - free.top };
  });
}

for (const [width, height] of SCREENS)
  test(`on ${String(width)} × ${String(height)} px map, timeline and list or dossier stand side by side`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const app = await openApp(page, '?from=2025-09-02');
    await expect(app.events.getByRole('listitem').first()).toBeInViewport();
    for (const view of ['list', 'dossier']) {
      if (view === 'dossier') {
        await page.goto('/?pair=MEX-PER&open=pair:MEX-PER');
        await expect(app.title).toBeInViewport();
        await atRest(page);
      }
      await expect(app.play).toBeInViewport({ ratio: 1 });
      await expect(app.search).toBeInViewport({ ratio: 1 });
      const free = await freeMap(page);
      expect(free.width).toBeGreaterThan(300);
      expect(free.height).toBeGreaterThan(100);
      const sideways = () => document.documentElement.scrollWidth > innerWidth;
      expect(await page.evaluate(sideways)).toBe(false);
    }
  });

test('nothing lies under the cut-outs of a phone on its side', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  const session = await page.context().newCDPSession(page);
  const insets = { top: 0, left: 59, right: 59, bottom: 21 };
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
  const app = await openApp(page, '?mode=window');
  const boxes = [
    app.events.getByRole('listitem').first(),
    app.search,
    app.menu,
    app.play,
    page.getByRole('button', { name: 'Zoom in' }),
  ];
  for (const part of boxes) {
    const box = await part.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(insets.left);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(844 - insets.right);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(390 - insets.bottom);
  }
});
