import type { Page } from '@playwright/test';

/** Has the page turn to an address as Back and Forward do, without loading it anew; files stay as they are. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate(async (search) => {
    history.pushState(history.state, '', search === '' ? location.pathname : search);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
    // a picture of it is drawn
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, query);
}
