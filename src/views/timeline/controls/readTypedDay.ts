import { type Day, readDay } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';

/** What a date field holds: a day to take, nothing, or why it cannot be taken. */
export type TypedDay =
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'empty' }
  | { readonly type: 'unread' }
  | { readonly type: 'outside' }
  | { readonly type: 'crossing' };

/** The text and the validity of a native date input; it has no text while a part is missing. */
export interface TypedText {
  readonly value: string;
  readonly isPartial: boolean;
}

/** Reads a typed first day (`end: 'start'`) or last day against the data and the other end. */
export function readTypedDay(
  { value, isPartial }: TypedText,
  end: 'start' | 'end',
  whole: DaySpan,
  otherDay: Day | null,
): TypedDay {
  if (value === '') return { type: isPartial ? 'unread' : 'empty' };
  const day = readDay(value);
  if (day === undefined) return { type: 'unread' };
  if (day < whole.startDay || day > whole.endDay) return { type: 'outside' };
  const crosses = otherDay !== null && (end === 'start' ? day > otherDay : day < otherDay);
  return crosses ? { type: 'crossing' } : { type: 'day', day };
}
