import type { Browser, Page } from 'playwright-core';
import type { PeerName } from './peers/PeerPage.ts';
import { median } from '../quantile.ts';

const STEPS = 20;
/** A window that does not stand after so long is given up, and so are steps that take as long together. */
const MOST_MS = 60_000;

interface MeasuredPeer {
  readonly medianMs: number | null;
  readonly note: string;
}

interface PeerRun {
  readonly browser: Browser;
  readonly address: string;
  readonly peer: PeerName;
  readonly count: number;
  readonly days: number;
}

/** How long a peer takes from a step of its window by a day to the painted frame. */
export async function measurePeer(run: PeerRun): Promise<MeasuredPeer> {
  const page = await run.browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const deadline = setTimeout(() => void page.close(), 2 * MOST_MS);
  try {
    return await stepped(page, run);
  } catch (error) {
    if (!page.isClosed()) throw error;
    return { medianMs: null, note: `over ${MOST_MS / 1000} s` };
  } finally {
    clearTimeout(deadline);
    await page.close();
  }
}

async function stepped(page: Page, { address, peer, count, days }: PeerRun): Promise<MeasuredPeer> {
  await page.goto(`${address}peers/?peer=${peer}&count=${count}`);
  await page.waitForFunction(() => window.peer);
  const openedMs = await within(
    page,
    MOST_MS,
    page.evaluate((to) => window.peer!.open(to), days),
  );
  if (openedMs === null) return { medianMs: null, note: `first picture over ${MOST_MS / 1000} s` };
  const stepsMs: number[] = [];
  const start = performance.now();
  while (stepsMs.length < STEPS) {
    const leftMs = MOST_MS - (performance.now() - start);
    const stepMs = await within(
      page,
      leftMs,
      page.evaluate(() => window.peer!.step()),
    );
    if (stepMs === null) break;
    stepsMs.push(stepMs);
  }
  if (stepsMs.length === 0) return { medianMs: null, note: `a step over ${MOST_MS / 1000} s` };
  const note = stepsMs.length < STEPS ? `${stepsMs.length} steps` : '';
  return { medianMs: median(stepsMs), note };
}

/** What is waited for; null when it takes longer, and the page is closed then. */
async function within(page: Page, ms: number, wait: Promise<number>): Promise<number | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  const first = await Promise.race([wait.catch(() => null), late]);
  clearTimeout(timer);
  if (first === null) await page.close();
  return first;
}
