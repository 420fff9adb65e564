import { MOMENT_WINDOW } from '../../gallery/Moment.ts';
import { MOMENTS } from '../../gallery/moments.ts';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { galleryAddress } from '../support/galleryAddress.ts';

test.use({
  viewport: MOMENT_WINDOW,
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
});

for (const { name, size } of MOMENTS) {
  test(`the picture of ${name} is as it was`, { tag: '@visual' }, async ({ page }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).host !== galleryAddress.host) elsewhere.push(request.url());
    });
    await page.goto(`${galleryAddress.href}#${name}`);
    await expect(page.locator('[data-ready]')).toBeAttached();
    const [width, height] = size;
    await expect(page).toHaveScreenshot(`${name}.png`, { clip: { x: 0, y: 0, width, height } });
    expect(elsewhere).toEqual([]);
  });
}
