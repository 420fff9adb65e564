import { median, quantile } from '../quantile.ts';
import type { Motion } from './BrowserReport.ts';
import type { MotionPlan } from './motions.ts';
import type { Page } from 'playwright-core';
import { printProfile } from './printProfile.ts';
import { watchFrames } from './watchFrames.ts';

/** Has the pointer move on a page that looks where it should, and tells what was felt. */
export async function watchMotion(
  page: Page,
  { name, on, move }: Pick<MotionPlan, 'name' | 'on' | 'move'>,
  isProfiled: boolean,
): Promise<Motion> {
  const endProfile = isProfiled ? await printProfile(page, name) : null;
  const endWatch = await watchFrames(page, on);
  await move(page);
  const { toPaintMs, toHearMs, gapsMs, longTasksMs } = await endWatch();
  await endProfile?.();
  return {
    name,
    frames: toPaintMs.length,
    medianMs: median(toPaintMs),
    p95Ms: quantile(toPaintMs, 0.95),
    heardMs: median(toHearMs),
    longestGapMs: Math.max(...gapsMs),
    longTasksMs,
  };
}
