import type { Page } from 'playwright-core';

const TIMES = 5;
/** Pairs of the bundled set. */
const ALL = 596;

/** Milliseconds that the main thread works from the choice of all pairs until they are painted, each time. */
export async function measureAllTies(page: Page, address: string): Promise<readonly number[]> {
  await page.goto(`${address}?page=ties`);
  const client = await page.context().newCDPSession(page);
  // the time of this thread alone, whatever else runs
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const workedMs = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const rows = page.getByRole('table', { name: 'Diplomatic ties' }).locator('tbody tr');
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await page.getByRole('radio', { name: 'On record', exact: true }).check({ force: true });
    await rows.nth(ALL - 1).waitFor({ state: 'detached' });
    const before = await workedMs();
    await page.evaluate(listAll, ALL);
    times.push((await workedMs()) - before);
  }
  return times;
}

// runs in the page: it knows nothing but what it is given
function listAll(count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll('dialog tbody tr').length < count) requestAnimationFrame(look);
      // once more: by then the rows are laid out and painted
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    };
    const radios = [...document.querySelectorAll<HTMLInputElement>('dialog [type=radio]')];
    radios.find(({ labels }) => labels?.[0]?.textContent.startsWith('All'))?.click();
    look();
  });
}
