import type { Page } from '@playwright/test';

/**
 * Texts that are cut: those whose box hides what overflows it and holds less than they need, with no
 * way to scroll there. Left out is what ends in an ellipsis under a title, and what only screen
 * readers are given.
 */
export async function findClipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!holder || words === '' || !isShown(holder)) continue;
      if (holder.closest('.visually-hidden, script, style, option, svg, [aria-hidden="true"]'))
        continue;
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      for (
        let box: Element | null = holder;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const style = getComputedStyle(box);
        if (style.clipPath !== 'none') break;
        const scrolls = [style.overflowX, style.overflowY].some((way) => /auto|scroll/.test(way));
        const room = box.getBoundingClientRect();
        const isEllipsis = style.textOverflow === 'ellipsis';
        const outX = hides(style.overflowX) && !isEllipsis && text.right > room.right + 1.5;
        const outY = hides(style.overflowY) && text.bottom > room.bottom + 2.5;
        if (outX || outY) {
          cut.push(`${words.slice(0, 50)} (in ${box.tagName.toLowerCase()}.${box.className})`);
          break;
        }
        if (scrolls || style.position === 'fixed') break;
      }
    }
    return cut;
  });
}
