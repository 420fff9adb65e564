import type { Page } from '@playwright/test';
import { embedCode, fittedCode } from '../../src/views/share/embed/embedCode.ts';

const VIEW = 'pair=MEX-PER&from=2025-11-01&to=2025-11-30';

/** Code that hears a height sets it so; `read` is of a message, and says nothing of any other. */
const hearing = (query: string, read: string) => `
  <iframe title="Map" src="/?embed=1&${VIEW}&${query}" width="100%" height="150" style="border:0;display:block"></iframe>
  <script>
    addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      const height = frame.contentWindow === source ? (${read})(data) : null;
      if (height) frame.style.height = height + 'px';
    });
  </script>`;

const embed = { address: `/?embed=1&${VIEW}`, title: 'Map', width: 'whole' } as const;

/** Pages that embed the app, by what they do about its height. */
export const HOST_PAGES = {
  'a plain page': embedCode(embed),
  'a page with our script, which hears the dialect of Datawrapper': fittedCode(embed),
  'a page that hears pym': hearing(
    'childId=map-1',
    `(data) => /^pymxPYMxmap-1xPYMxheightxPYMx(\\d+)$/.exec(data)?.[1]`,
  ),
  'a page that hears AMP': hearing(
    '',
    `(data) => data?.sentinel === 'amp' && data.type === 'embed-size' ? data.height : null`,
  ),
  'a page that takes scripts out and lets the frame have no origin': embedCode(embed).replace(
    '<iframe ',
    '<iframe sandbox="allow-scripts" ',
  ),
  'a page that drives': fittedCode(embed),
} as const;

export type HostPage = keyof typeof HOST_PAGES;

/** Opens such a page; the app's files may be read by a frame without an origin, as docs/hosting.md asks for. */
export async function openHost(page: Page, host: HostPage): Promise<void> {
  await page.route(/\/(assets|data)\//, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    await route.fulfill({ response, headers });
  });
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${HOST_PAGES[host]}`,
    }),
  );
  await page.goto('/host');
}
