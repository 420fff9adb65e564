import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';

/** What the page and the browser's own bars around it look like. */
async function look(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sea = getComputedStyle(document.body).backgroundColor;
    const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
    const bar = bars.find(({ media }) => matchMedia(media).matches)?.content ?? '';
    const probe = document.createElement('i');
    probe.style.color = bar;
    document.body.append(probe);
    const barColour = getComputedStyle(probe).color;
    probe.remove();
    if (barColour !== sea) return `the page ${sea}, its bars ${barColour}`;
    return sea === 'rgb(13, 21, 27)' ? 'dark' : 'light';
  });
}

test('the theme is that of the system, and turns with it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openApp(page);
  expect(await look(page)).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => look(page)).toBe('dark');
});

test('the other theme is chosen for the link and kept for the next visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const app = await openApp(page);
  await app.theme.click();
  await expect.poll(() => look(page)).toBe('dark');
  await expect(page).toHaveURL(/theme=dark/);
  await expect(app.theme).toHaveAttribute('aria-pressed', 'true');
  await openApp(page);
  expect(await look(page)).toBe('dark');
  await expect(page).not.toHaveURL(/theme/);
});

test('a second press follows the system again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const app = await openApp(page);
  await app.theme.click();
  await expect(app.theme).toHaveAttribute('title', 'Theme of the system');
  await app.theme.click();
  await expect(page).not.toHaveURL(/theme/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => look(page)).toBe('dark');
  await openApp(page);
  expect(await look(page)).toBe('dark');
});

test('what was kept gives way to a link, and can be turned back to the system', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const app = await openApp(page);
  await app.theme.click();
  await openApp(page, '?theme=light');
  expect(await look(page)).toBe('light');
  await openApp(page);
  expect(await look(page)).toBe('dark');
  await app.theme.click();
  await expect.poll(() => look(page)).toBe('light');
  await openApp(page);
  expect(await look(page)).toBe('light');
});

test('Back undoes the choice of a theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const app = await openApp(page);
  await app.theme.click();
  await expect.poll(() => look(page)).toBe('dark');
  await page.goBack();
  await expect.poll(() => look(page)).toBe('light');
});
