import { type BrowserContext, type Page, expect } from '@playwright/test';

/** What the site keeps on the device: by build in the order in which they came, the paths of its files and notes. */
export function keptPaths(page: Page): Promise<string[][]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const builds = names.map(async (name) => {
      const keys = await (await caches.open(name)).keys();
      return keys.map(({ url }) => new URL(url).pathname.slice(1));
    });
    return Promise.all(builds);
  });
}

/** How many bytes all that is. */
export function keptBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        const response = await cache.match(key);
        bytes += (await response?.arrayBuffer())?.byteLength ?? 0;
      }
    }
    return bytes;
  });
}

/** Resolves when a build is kept whole, with what a language needs. */
export async function untilKept(page: Page, lang = 'en'): Promise<void> {
  const isKept = async () => (await keptPaths(page)).flat().includes(`kept-lang/${lang}`);
  await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
}

/** How the first try to keep the page ends: `redundant` where nothing could be kept. */
export function endOfInstall(page: Page): Promise<string> {
  return page.evaluate(async () => {
    for (;;) {
      const registration = await navigator.serviceWorker.getRegistration();
      const coming = registration?.installing;
      if (coming)
        return new Promise<string>((resolve) => {
          coming.addEventListener('statechange', () => resolve(coming.state));
        });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** Takes from the browser what it holds of the site beside what its worker keeps. */
export async function forgetHttpCache(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
