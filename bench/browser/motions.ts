import type { Page } from 'playwright-core';
import { afterTwoFrames } from './afterTwoFrames.ts';
import { benchDays } from '../syntheticEvents.ts';

/** What is watched, where the app looks meanwhile, and what the pointer does. */
export interface MotionPlan {
  readonly name: string;
  readonly on: 'pointermove' | 'wheel';
  readonly days: number;
  /** Of the map, as the address has it; null for all of it. */
  readonly at: string | null;
  readonly move: (page: Page) => Promise<void>;
}

const MOVES = 90;
const MONTH = 30;
const YEAR = 365;
const HALF = Math.floor(benchDays.days / 2);
const LENGTHS = [
  { days: MONTH, words: '30 days' },
  { days: YEAR, words: '1 year' },
  { days: HALF, words: 'half of all' },
];
const PLACES = [
  { at: null, words: 'whole map' },
  { at: '15,-85,4', words: 'zoom 4' },
  { at: '22,-100,6', words: 'zoom 6' },
];
const DAY_MS = 86_400_000;

export const MOTIONS: readonly MotionPlan[] = [
  ...PLACES.flatMap(({ at, words }) =>
    LENGTHS.map((length): MotionPlan => ({
      name: `window of ${length.words}, ${words}`,
      on: 'pointermove',
      days: length.days,
      at,
      move: dragWindow,
    })),
  ),
  ...LENGTHS.slice(1).flatMap(({ days, words }): MotionPlan[] => [
    { name: `pan, ${words}`, on: 'pointermove', days, at: '15,-85,4', move: pan },
    { name: `zoom, ${words}`, on: 'wheel', days, at: '15,-85,3', move: zoom },
  ]),
];

/** Shows so many days from the middle of the data, all of them on the timeline, at a place. */
export async function look(page: Page, days: number, at: string | null): Promise<void> {
  const first = benchDays.firstDay + Math.floor((benchDays.days - days) / 2);
  const iso = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
  const place = at === null ? '' : `&at=${at}`;
  await page.evaluate(
    (search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `?from=${iso(first)}&to=${iso(first + days - 1)}${place}`,
  );
  const all = page.getByRole('button', { name: 'Zoom out to all history' });
  if (await all.isVisible()) await all.click();
  await page.waitForTimeout(1200);
}

/** There and back, slowly at the ends, a third of the timeline wide. */
export async function dragWindow(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, 'slider', 'Window');
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) await page.mouse.move(x - 150 + 150 * Math.cos(i / 20), y);
  await page.mouse.up();
}

async function pan(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, 'region', 'Map');
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) {
    const turn = i / 20;
    await page.mouse.move(x - 150 + 150 * Math.cos(turn), y + 100 * Math.sin(turn));
  }
  await page.mouse.up();
}

/** Three levels in and out again. */
async function zoom(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, 'region', 'Map');
  await page.mouse.move(x, y);
  // a wheel is not waited for as a pointer is: without frames between, events would queue
  for (let i = 0; i < MOVES; i++) {
    await page.mouse.wheel(0, i % 90 < 45 ? -12 : 12);
    await page.evaluate(afterTwoFrames);
  }
}

/** The middle of something on screen. */
async function middleOf(page: Page, role: 'slider' | 'region', name: string) {
  const box = await page.getByRole(role, { name, exact: true }).boundingBox();
  if (!box) throw new Error(`"${name}" is not on screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
