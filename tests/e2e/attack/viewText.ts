import { type Page, expect } from '@playwright/test';
import { atRest } from '../atRest.ts';

/**
 * What a reader sees or hears of the view: the title, the words of each part, and what its controls are
 * set to. Not how far the list is scrolled or the map is walked, which is the reader's own.
 */
export async function viewText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
    const lists = all('#events [role=list], main [role=listbox]').map(({ innerText }) => innerText);
    const parts = all('header, main, #events, #details, #time, dialog[open]').map(({ innerText }) =>
      lists.reduce((text, list) => text.replace(list, ''), innerText).replaceAll(/\n+/g, '\n'),
    );
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

/** The view once nothing of it is on its way: two looks in a row agree. */
export async function restedView(page: Page): Promise<string> {
  await atRest(page);
  let now = await viewText(page);
  await expect
    .poll(async () => {
      const before = now;
      now = await viewText(page);
      return before === now && (await isThere(page));
    })
    .toBe(true);
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
