import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a browser asked of hosts that are none of ours. */
export interface Abroad {
  /** Method and address of each request, in order. */
  readonly asked: readonly string[];
  readonly stop: () => void;
}

/**
 * Watches all that pages of a browser ask for from now on, in windows to come: of frames and workers as
 * well, beacons, sockets, and what is fetched ahead. `isOurs` is asked of each address that names a host.
 * What no event tells of is not seen: shared workers, calls between browsers, and the mere look-up of a
 * name.
 */
export function watchAbroad(browser: Browser, isOurs: (address: URL) => boolean): Abroad {
  const asked: string[] = [];
  const note = (how: string, address: string) => {
    const url = new URL(address);
    if (url.host !== '' && !isOurs(url)) asked.push(`${how} ${address}`);
  };
  const watchPage = (page: Page) => page.on('websocket', (socket) => note('WS', socket.url()));
  const watch = (context: BrowserContext) => {
    context.on('request', (request) => note(request.method(), request.url()));
    context.on('page', watchPage);
  };
  browser.on('context', watch);
  return { asked, stop: () => browser.off('context', watch) };
}
