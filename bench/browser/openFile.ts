import type { Browser, Page } from 'playwright-core';
import type { OpenedTable } from '../../src/engine/EngineRequest.ts';
import type { Opening } from './BrowserReport.ts';
import { residentBytes } from './residentBytes.ts';
import { statSync } from 'node:fs';
import { watchFrames } from './watchFrames.ts';

const READ_MOST_MS = 300_000;

declare global {
  interface Window {
    tookMs?: OpenedTable['tookMs'];
  }
}

/** Has the page overhear what workers say of the time that they took; before it is loaded. */
export async function overhearWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (typeof data !== 'object' || !data || !('opened' in data)) return;
          window.tookMs = (data.opened as OpenedTable).tookMs;
        });
      }
    };
  });
}

/** Opens a file by the button and its dialog, as a reader does. */
export async function openFile(browser: Browser, page: Page, path: string, count: number) {
  const before = await residentBytes(browser, page);
  await page.getByRole('button', { name: 'Open data' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(path);
  const dialog = page.getByRole('dialog');
  const open = dialog.getByRole('button', { name: 'Open', exact: true });
  await open.waitFor();
  const endWatch = await watchFrames(page, 'none');
  await open.click();
  const show = dialog.getByRole('button', { name: 'Show the events' });
  await show.waitFor({ timeout: READ_MOST_MS });
  await show.click();
  await page.waitForTimeout(500);
  const { gapsMs, longTasksMs } = await endWatch();
  const tookMs = await page.evaluate(() => window.tookMs);
  if (!tookMs) throw new Error('The worker did not tell how long it took.');
  const after = await residentBytes(browser, page);
  const opening: Opening = {
    fileBytes: statSync(path).size,
    readMs: tookMs.read,
    buildMs: tookMs.build,
    longestGapMs: Math.max(...gapsMs),
    longTasksMs,
    residentBytesPerEvent: before === null || after === null ? null : (after - before) / count,
  };
  return opening;
}
