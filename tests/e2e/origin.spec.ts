import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { watchAbroad } from './watchAbroad.ts';

/** Ways in which a page without a policy can ask another host, each of a host of its own. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: `fetch('https://abroad.example').catch(() => {})`,
  image: `new Image().src = 'https://abroad.example'`,
  beacon: `navigator.sendBeacon('https://abroad.example', '')`,
  socket: `new WebSocket('wss://abroad.example')`,
  'stream of events': `new EventSource('https://abroad.example')`,
  frame: `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://abroad.example' }))`,
  script: `document.body.append(Object.assign(document.createElement('script'), { src: 'https://abroad.example' }))`,
  prefetch: `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'https://abroad.example' }))`,
  'fetch of a worker': `new Worker(URL.createObjectURL(new Blob(["fetch('https://abroad.example').catch(() => {})"])))`,
  'socket of a worker': `new Worker(URL.createObjectURL(new Blob(["new WebSocket('wss://abroad.example')"])))`,
  'other page': `open('https://abroad.example')`,
};

/** A page of the app's own origin that forbids itself nothing. */
async function openBlank(page: Page): Promise<void> {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
  );
  await page.goto('/blank');
}

test.describe('of a page that may', () => {
  test.use({ agreed: ['abroad.example'] });
  for (const [way, code] of Object.entries(WAYS))
    test(`leaving the origin by ${way} is seen`, async ({ browser, baseURL }) => {
      const ours = new URL(baseURL ?? '').origin;
      const abroad = watchAbroad(browser, ({ origin }) => origin === ours);
      const page = await browser.newPage();
      await openBlank(page);
      await page.evaluate(code);
      await expect
        .poll(() => abroad.asked)
        .toContainEqual(expect.stringContaining('abroad.example'));
      abroad.stop();
      await page.close();
    });
});

test.fail('a flow fails where a request leaves the origin', async ({ page }) => {
  await openBlank(page);
  const asked = page.waitForRequest('https://abroad.example');
  await page.evaluate(WAYS['fetch'] ?? '');
  await asked;
});
