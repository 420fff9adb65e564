import type { Page } from '@playwright/test';

/** Has the page turn to an address as Back and Forward do, without loading it anew; files stay as they are. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(history.state, '', search === '' ? location.pathname : search);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  }, query);
}
