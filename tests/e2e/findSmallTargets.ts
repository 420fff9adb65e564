import type { Page } from '@playwright/test';

/**
 * What can be pressed and is less than `leastPx` wide or high (WCAG 2.5.8), by name. Left out: links
 * within a sentence, sliders that are dragged by what lies around them, and cells of the matrix, all
 * of which are in the table of ties as well.
 */
export async function findSmallTargets(page: Page, leastPx: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const pressable = 'button, a[href], input:not([type="range"]), select, summary';
    const sizeOf = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      // what is larger than it is seen to be
      const parts = ['::before', '::after'].map((part) => getComputedStyle(element, part));
      const grown = parts.filter(
        ({ content, position }) => content !== 'none' && position === 'absolute',
      );
      const most = (side: 'width' | 'height', own: number) =>
        Math.max(own, ...grown.map((style) => Number.parseFloat(style[side]) || 0));
      return { width: most('width', width), height: most('height', height) };
    };
    return [...document.querySelectorAll(pressable)].flatMap((element) => {
      // a field is pressed by its frame, a choice by its label
      const held = element.matches('[type="radio"], [type="checkbox"]')
        ? (element.closest('label') ?? element)
        : element.matches('[type="search"], [role="combobox"]')
          ? (element.parentElement ?? element)
          : element;
      const style = getComputedStyle(held);
      const isInline = element.matches('a') && style.display === 'inline';
      const isShown =
        held.checkVisibility({ visibilityProperty: true }) && style.clipPath === 'none';
      const { width, height } = sizeOf(held);
      const isSmall = width < least - 0.5 || height < least - 0.5;
      if (!isShown || isInline || width === 0 || !isSmall) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return [`${element.tagName.toLowerCase()} ${name} ${width.toFixed(0)}×${height.toFixed(0)}`];
    });
  }, leastPx);
}
