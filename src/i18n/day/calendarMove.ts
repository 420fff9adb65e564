import { type Day, addDays, addMonths } from '../../model/Day.ts';
import type { Lang } from '../../model/LocalText.ts';
import { placeInWeek } from './weeksOf.ts';

type Move = (day: Day, shift: boolean, lang: Lang) => Day;

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowLeft', (day) => addDays(day, -1)],
  ['ArrowRight', (day) => addDays(day, 1)],
  ['ArrowUp', (day) => addDays(day, -7)],
  ['ArrowDown', (day) => addDays(day, 7)],
  ['PageUp', (day, shift) => addMonths(day, shift ? -12 : -1)],
  ['PageDown', (day, shift) => addMonths(day, shift ? 12 : 1)],
  ['Home', (day, _shift, lang) => addDays(day, -placeInWeek(day, lang))],
  ['End', (day, _shift, lang) => addDays(day, 6 - placeInWeek(day, lang))],
]);

/** Where a key leads in a calendar: to another day, week, month, with Shift year, or end of the week. */
export function calendarMove(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  day: Day,
  lang: Lang,
): Day | null {
  return MOVES.get(key)?.(day, shiftKey, lang) ?? null;
}
