import type { Page } from '@playwright/test';

/**
 * Keeps each text of a paragraph that fits a pattern, in the order in which they come, however briefly
 * one is on the page. Call it before the page is opened; the answer gives them.
 */
export async function watchTexts(
  page: Page,
  pattern: RegExp,
): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((source) => {
    const texts: string[] = [];
    Object.assign(window, { texts });
    const wanted = new RegExp(source, 'v');
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('p'))
        if (wanted.test(textContent) && textContent !== texts.at(-1)) texts.push(textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, pattern.source);
  return () => page.evaluate(() => Reflect.get(window, 'texts') as readonly string[]);
}
