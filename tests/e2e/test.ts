import { test as base, expect } from '@playwright/test';
import { galleryAddress } from '../support/galleryAddress.ts';
import { watchAbroad } from './watchAbroad.ts';

interface Origins {
  /** Hosts that the reader of a flow agrees to: `test.use({ agreed: ['data.example'] })`. */
  readonly agreed: readonly string[];
  readonly staysHome: void;
}

/** A flow over the built app. It fails where a request leaves for a host that its reader did not agree to. */
export const test = base.extend<Origins>({
  page: async ({ page }, give) => {
    await give(page);
    // parts come ahead until the end: a request that a route still answers then is nobody's
    if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  agreed: [[], { option: true }],
  staysHome: [
    async ({ browser, baseURL, agreed }, use) => {
      const ours = [new URL(baseURL ?? '').origin, galleryAddress.origin];
      const abroad = watchAbroad(
        browser,
        ({ origin, host }) => ours.includes(origin) || agreed.includes(host),
      );
      await use();
      abroad.stop();
      expect(abroad.asked, 'what was asked of other hosts').toEqual([]);
    },
    { auto: true },
  ],
});
