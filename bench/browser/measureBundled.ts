import type { Browser, Page } from 'playwright-core';
import type { Bundled, Motion, Painting } from './BrowserReport.ts';
import { PAINTING_PAGE } from './buildSite.ts';
import { dragWindow } from './motions.ts';
import { measureAllTies } from './measureAllTies.ts';
import { measureFirstView } from './measureFirstView.ts';
import { watchMotion } from './watchMotion.ts';

const VISITS = 5;
const SCREEN = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' } as const;

interface BundledRun {
  readonly browser: Browser;
  readonly address: string;
  readonly isProfiled: boolean;
}

/** Measures the app with the bundled set: visits, a window that is dragged, the table of ties, pictures. */
export async function measureBundled(run: BundledRun): Promise<Bundled> {
  const firstViewMs: number[] = [];
  for (let visit = 0; visit < VISITS; visit++)
    firstViewMs.push(await onPage(run.browser, (page) => measureFirstView(page, run.address)));
  return {
    firstViewMs,
    window: await onPage(run.browser, (page) => measureWindow(page, run)),
    allTiesMs: await onPage(run.browser, (page) => measureAllTies(page, run.address)),
    painting: await onPage(run.browser, (page) => measurePainting(page, run.address)),
  };
}

/** Each on a page of its own, with nothing kept from the last. */
async function onPage<Found>(browser: Browser, measure: (page: Page) => Promise<Found>) {
  const page = await browser.newPage(SCREEN);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

async function measureWindow(page: Page, { address, isProfiled }: BundledRun): Promise<Motion> {
  await page.goto(`${address}?from=2025-10-01&to=2025-10-14`);
  await page
    .getByRole('status')
    .filter({ hasText: / events/ })
    .waitFor();
  await page.waitForTimeout(1000);
  const plan = { name: 'window of 14 days', on: 'pointermove', move: dragWindow } as const;
  return watchMotion(page, plan, isProfiled);
}

async function measurePainting(page: Page, address: string): Promise<Painting> {
  await page.goto(`${address}painting/${PAINTING_PAGE}`);
  await page.waitForFunction(() => window.painting);
  return page.evaluate(() => window.painting!.measure());
}
