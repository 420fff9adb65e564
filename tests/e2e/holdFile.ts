import type { Page } from '@playwright/test';

/** Keeps what a pattern of addresses names from coming until the function given back is called. */
export async function holdFile(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
