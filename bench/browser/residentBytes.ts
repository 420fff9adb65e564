import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';

/**
 * Memory that the page's process holds in RAM, its workers included, after its garbage is collected:
 * the largest of the browser's pages. Null where there is no /proc to ask.
 */
export async function residentBytes(browser: Browser, page: Page): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const pageSession = await page.context().newCDPSession(page);
  await pageSession.send('HeapProfiler.collectGarbage');
  await pageSession.detach();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...pages.map(({ id }) => residentOf(id)));
}

function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (!kilobytes) throw new Error(`/proc/${pid}/status tells no resident memory.`);
  return Number(kilobytes) * 1024;
}
