import type { Page } from 'playwright-core';

declare global {
  interface Window {
    firstViewMs?: number;
  }
}

/** Milliseconds from the start of a visit to the frame in which the map and the count of events stand. */
export async function measureFirstView(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      const count = document.querySelector('[role=status]')?.textContent ?? '';
      if (/\d+ of \d+ events/.test(count) && document.querySelector('canvas'))
        window.firstViewMs = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => window.firstViewMs);
  return page.evaluate(() => window.firstViewMs!);
}
