import type { Browser, Page } from 'playwright-core';
import type { Motion, Opening } from './BrowserReport.ts';
import { MOTIONS, look } from './motions.ts';
import { afterTwoFrames } from './afterTwoFrames.ts';
import { median } from '../quantile.ts';
import { openFile, overhearWorkers } from './openFile.ts';
import { watchFrames } from './watchFrames.ts';
import { watchMotion } from './watchMotion.ts';

const STEPS = 40;

/** What is measured of the app itself. */
interface MeasuredApp {
  readonly opening: Opening;
  readonly motions: readonly Motion[];
  /** By days of the window: median milliseconds of a step. */
  readonly stepMs: ReadonlyMap<number, number>;
}

interface AppRun {
  readonly browser: Browser;
  readonly address: string;
  readonly csv: string;
  readonly count: number;
  readonly isProfiled: boolean;
  /** Lengths of the windows that go by a day. */
  readonly stepped: readonly number[];
}

/** Opens the app on a screen of 1440 × 900, opens the file, and moves time and the map. */
export async function measureApp(run: AppRun): Promise<MeasuredApp> {
  const page = await run.browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    await overhearWorkers(page);
    await page.goto(`${run.address}?at=5,-83,3`);
    await page
      .getByRole('status')
      .filter({ hasText: / events/ })
      .waitFor();
    await page.waitForTimeout(1000);
    const opening = await openFile(run.browser, page, run.csv, run.count);
    const motions: Motion[] = [];
    for (const plan of MOTIONS) {
      await look(page, plan.days, plan.at);
      motions.push(await watchMotion(page, plan, run.isProfiled));
    }
    const stepMs = new Map<number, number>();
    for (const days of run.stepped) stepMs.set(days, await measureSteps(page, days));
    return { opening, motions, stepMs };
  } finally {
    await page.close();
  }
}

/** By key, on the whole map: each press moves the window by a day, once the last is painted. */
async function measureSteps(page: Page, days: number): Promise<number> {
  await look(page, days, null);
  await page.getByRole('slider', { name: 'Window' }).focus();
  const endWatch = await watchFrames(page, 'keydown');
  for (let i = 0; i < STEPS; i++) {
    await page.keyboard.press('ArrowRight');
    await page.evaluate(afterTwoFrames);
  }
  return median((await endWatch()).toPaintMs);
}
