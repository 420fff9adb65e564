import { expect, type Page } from '@playwright/test';

/** How what has the focus is seen. */
interface SeenFocus {
  /** Tag, role or id, and name, to tell it in a message. */
  readonly what: string;
  /** An outline shows on it, on a part of it, or on what it stands in. */
  readonly ring: boolean;
  /** Share of it that nothing else covers, 0–1. */
  readonly free: number;
}

/** Fails unless something has the focus, shows it, and is not covered (WCAG 2.4.7 and 2.4.11), once nothing moves. */
export async function seeFocus(page: Page): Promise<string> {
  let what = '';
  await expect(async () => {
    const seen = await page.evaluate(measureFocus);
    ({ what } = seen);
    expect(seen.ring, `${what} shows that it has the focus`).toBe(true);
    const least = what.startsWith('application') ? FREE_LEAST_OF_MAP : FREE_LEAST;
    expect(seen.free, `of ${what} is free`).toBeGreaterThan(least);
  }).toPass({ timeout: MOVES_MOST_MS });
  return what;
}

/** What moves has come to rest by then, however busy the machine. */
const MOVES_MOST_MS = 30_000;

const FREE_LEAST = 0.4;
/** The map fills the page, and panels cover most of it. */
const FREE_LEAST_OF_MAP = 0.12;

function measureFocus(): SeenFocus {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body)
    return { what: 'nothing', ring: false, free: 0 };

  const outlineOf = (element: Element, part?: string) => {
    const { outlineStyle, outlineWidth, display } = getComputedStyle(element, part);
    return display !== 'none' && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  };
  const shows = (element: Element | null): boolean =>
    element !== null &&
    (outlineOf(element) || outlineOf(element, '::before') || outlineOf(element, '::after'));
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement ?? null];
  // the body of the window shows it by a thicker frame
  const hasOwnWay = focused.matches('[data-part="body"] input');

  const box = focused.getBoundingClientRect();
  const isOnMap = focused.closest('main') !== null;
  const isFree = (across: number, down: number): boolean => {
    const [x, y] = [box.left + across * box.width, box.top + down * box.height];
    const top = document.elementFromPoint(x, y);
    if (!top) return false;
    if (focused.contains(top) || top.contains(focused)) return true;
    // what shows a slider or a radio lies over it, in the same control; the twin of the canvas lets pointers through
    const control = focused.closest('label, [data-part], section');
    return isOnMap ? top.closest('main') !== null : control !== null && control.contains(top);
  };
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  const points = shares.flatMap((across) => shares.map((down) => isFree(across, down)));
  return {
    what: `${focused.getAttribute('role') ?? (focused.id || focused.tagName.toLowerCase())} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40)}`,
    ring: hasOwnWay || around.some(shows),
    free: points.filter(Boolean).length / points.length,
  };
}
