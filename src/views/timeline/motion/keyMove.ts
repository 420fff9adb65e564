import { type DaySpan, lengthDays } from '../../../model/DaySpan.ts';
import type { TimeStep } from '../../../lens/Lens.ts';

/** How far a key moves what has the focus. */
export interface KeyMove {
  readonly step: TimeStep;
  readonly count: number;
}

const ARROWS = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
]);
const PAGES = new Map([
  ['PageUp', 1],
  ['PageDown', -1],
]);
const ENDS = new Map([
  ['Home', -1],
  ['End', 1],
]);

/**
 * Arrows move by a step, with Shift by ten, Page Up and Down by a month, Home and End as far as the
 * data go; null for any other key.
 */
export function keyMove(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  step: TimeStep,
  whole: DaySpan,
): KeyMove | null {
  const arrow = ARROWS.get(key);
  if (arrow !== undefined) return { step, count: shiftKey ? arrow * 10 : arrow };
  const page = PAGES.get(key);
  if (page !== undefined) return { step: 'month', count: page };
  const end = ENDS.get(key);
  return end === undefined ? null : { step: 'day', count: end * lengthDays(whole) };
}
