import { type Day, clampDay } from '../../model/Day.ts';
import { type DaySpan, spansOverlap } from '../../model/DaySpan.ts';
import type { Lang } from '../../model/LocalText.ts';
import { readDayText } from './readDayText.ts';

/** What a field for a day holds: a day to take, nothing, or why it cannot be taken. */
export type TypedDay =
  | { readonly type: 'day'; readonly day: Day; readonly precision: 'day' | 'coarse' }
  | { readonly type: 'empty' | DayProblem };

/** Why what was typed cannot be taken. */
export type DayProblem = 'unread' | 'outside';

/** Reads a typed day against the data; of a month or a year it is the first day, or the last. */
export function typedDay(text: string, lang: Lang, end: 'start' | 'end', whole: DaySpan): TypedDay {
  if (text.trim() === '') return { type: 'empty' };
  const span = readDayText(text, lang);
  if (!span) return { type: 'unread' };
  if (!spansOverlap(span, whole)) return { type: 'outside' };
  const day = end === 'start' ? span.startDay : span.endDay;
  return {
    type: 'day',
    day: clampDay(day, whole.startDay, whole.endDay),
    precision: span.startDay === span.endDay ? 'day' : 'coarse',
  };
}
