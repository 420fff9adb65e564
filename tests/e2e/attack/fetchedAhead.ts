import { type Page, expect } from '@playwright/test';

/** Has the page fetch all its parts, as the first move of a pointer does, and waits until no more come. */
export async function fetchedAhead(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  let before = await count();
  // a browser lists 250 of them unless it is told to list more
  await page.evaluate(() => performance.setResourceTimingBufferSize(10_000));
  // over nothing that would tell of itself
  await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')));
  await expect
    .poll(
      async () => {
        const now = await count();
        const isStill = now === before && now > ALL_PARTS;
        before = now;
        return isStill;
      },
      { intervals: [400] },
    )
    .toBe(true);
}

/** Fewer files are asked for before a reader stirs. */
const ALL_PARTS = 30;
