import { type Page, expect } from '@playwright/test';
import { atRest } from '../atRest.ts';

/**
 * What a reader sees or hears of the view: the title, the words of each part, and what its controls are
 * set to. Not how far the list is scrolled or the map is walked, nor what led to a dossier: that is the
 * reader's own, and no address tells it.
 */
export async function viewText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
    const own = '[role=list][aria-label], [role=listbox], header > button:first-child';
    const wordsOf = (part: HTMLElement) =>
      [...part.querySelectorAll<HTMLElement>(own)]
        .reduce((text, { innerText }) => text.replace(innerText, ''), part.innerText)
        .replaceAll(/\s*\n\s*/g, '\n')
        .trim();
    const parts = all('header, main, #events, #details, #time, dialog[open]').map(wordsOf);
    const controls = all('input, [role=slider], [aria-pressed]').map((control) => {
      const { value = '', checked = false } = control as Partial<HTMLInputElement>;
      const set = ['aria-label', 'aria-valuetext', 'aria-pressed'].map((name) =>
        control.getAttribute(name),
      );
      return [...set, value, checked ? 'on' : ''].join(' ');
    });
    return [document.title, ...parts, ...controls].join('\n');
  });
}

/** The view once nothing of it is on its way: some looks in a row agree. */
export async function restedView(page: Page): Promise<string> {
  await atRest(page);
  let now = '';
  let equal = 0;
  await expect
    .poll(
      async () => {
        const before = now;
        now = await viewText(page);
        equal = before === now && (await isThere(page)) ? equal + 1 : 0;
        return equal;
      },
      { intervals: [100] },
    )
    .toBeGreaterThanOrEqual(LOOKS);
  return now;
}

/** Whether the page and the dossier that the address names are on screen, and no others. */
async function isThere(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const asked = new URLSearchParams(location.search);
    const isSeen = (selector: string) => document.querySelector(selector) !== null;
    return (
      asked.has('page') === isSeen('dialog[open]') && asked.has('open') === isSeen('#details h2')
    );
  });
}

/** A busy machine may draw nothing between two. */
const LOOKS = 3;
