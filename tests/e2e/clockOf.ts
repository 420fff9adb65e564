import type { Page } from '@playwright/test';

/** The clock of a page in the hand of a test: timers and frames come when it passes, however busy the machine. */
export interface HeldClock {
  readonly hold: () => Promise<void>;
  readonly pass: (ms: number) => Promise<void>;
  readonly letGo: () => Promise<void>;
}

/** To be taken before the page is opened; until it is held, it goes as any other. */
export async function clockOf(page: Page): Promise<HeldClock> {
  await page.clock.install();
  return {
    hold: async () => page.clock.pauseAt((await page.evaluate(() => Date.now())) + LEAP_MS),
    pass: (ms) => page.clock.runFor(ms),
    letGo: () => page.clock.resume(),
  };
}

/** A clock can be held at a later time alone: by then the order must have reached the page. */
const LEAP_MS = 60_000;
