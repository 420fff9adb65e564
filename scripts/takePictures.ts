import { type Page, chromium } from 'playwright-core';
import { existsSync, mkdirSync } from 'node:fs';
import { atRest } from '../tests/e2e/atRest.ts';
import { dirname } from 'node:path';
import { findChromium } from '../tests/support/findChromium.ts';
import { serveBuild } from './serveBuild.ts';

const build = 'dist';
export const PICTURE_SIZE = { width: 1440, height: 900 } as const;

/** The pictures of the README: where each goes, and which view it shows in which theme. */
export const PICTURES = [
  { file: 'docs/pictures/start-light.png', query: '', theme: 'light' },
  {
    file: 'docs/pictures/pair-dark.png',
    query: '?pair=MEX-PER&open=pair:MEX-PER',
    theme: 'dark',
  },
] as const;

/** Takes the pictures of the README from the build, in the browser of the tests; 1 without a build. */
export async function main(): Promise<number> {
  if (!existsSync(`${build}/index.html`)) {
    console.error(
      `There is no ${build}/index.html to take pictures of: run "npm run build" first.`,
    );
    return 1;
  }
  const { address, server } = await serveBuild(build);
  const browser = await chromium.launch(findChromium().launchOptions);
  try {
    for (const { file, query, theme } of PICTURES) {
      const page = await browser.newPage({
        viewport: PICTURE_SIZE,
        colorScheme: theme,
        locale: 'en-US',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      await page.goto(address + query, { waitUntil: 'networkidle' });
      await untilPainted(page);
      mkdirSync(dirname(file), { recursive: true });
      await page.screenshot({ path: file });
      await page.close();
      console.log(file);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
}

/** Events are counted, what lies on the map is placed, type is there, nothing moves, and it is on screen. */
async function untilPainted(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /\d+ of \d+ events/ })
    .waitFor();
  await page.locator('.leaflet-atlas-pane canvas').first().waitFor();
  await atRest(page);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
