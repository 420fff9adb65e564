import { type Day, addDays, clampDay } from '../../../model/Day.ts';
import { type DaySpan, lengthDays, sameSpan } from '../../../model/DaySpan.ts';
import type { TimeMode } from '../../../lens/Lens.ts';

/** What a reader takes hold of: an end of the time shown, or all of it. */
export type TimePart = 'start' | 'end' | 'body';

export function isTimePart(text: unknown): text is TimePart {
  return text === 'start' || text === 'end' || text === 'body';
}

/** What bounds a move: how time is read, and the days that the data speak for. */
export interface TimeFrame {
  readonly mode: TimeMode;
  readonly whole: DaySpan;
}

/**
 * `span` with a part of it moved; the same object when nothing moves. `move` is given the first day
 * of what stays and of what comes after it (the day after the last), so that a window of whole
 * months stays one. An end stops at the other end, all stops at the ends of the data, and a window
 * that is stopped keeps its length.
 */
export function moveTime(
  span: DaySpan,
  part: TimePart,
  move: (day: Day) => Day,
  { mode, whole }: TimeFrame,
): DaySpan {
  const moved = MOVES[mode](span, part, move, whole);
  return sameSpan(span, moved) ? span : moved;
}

type Move = (span: DaySpan, part: TimePart, move: (day: Day) => Day, whole: DaySpan) => DaySpan;

const MOVES: Readonly<Record<TimeMode, Move>> = {
  window: moveWindow,
  sofar: (span, _part, move, whole) => ({
    startDay: whole.startDay,
    endDay: clampDay(movedEnd(span, move), whole.startDay, whole.endDay),
  }),
  day: ({ endDay }, _part, move, whole) => {
    const day = clampDay(move(endDay), whole.startDay, whole.endDay);
    return { startDay: day, endDay: day };
  },
  all: (span) => span,
};

function moveWindow(
  span: DaySpan,
  part: TimePart,
  move: (day: Day) => Day,
  whole: DaySpan,
): DaySpan {
  const { startDay, endDay } = span;
  switch (part) {
    case 'start':
      return { startDay: clampDay(move(startDay), whole.startDay, endDay), endDay };
    case 'end':
      return { startDay, endDay: clampDay(movedEnd(span, move), startDay, whole.endDay) };
    case 'body':
      return heldWithin({ startDay: move(startDay), endDay: movedEnd(span, move) }, whole);
  }
}

function movedEnd({ endDay }: DaySpan, move: (day: Day) => Day): Day {
  return addDays(move(addDays(endDay, 1)), -1);
}

/** `span` shifted into `whole`. */
function heldWithin(span: DaySpan, whole: DaySpan): DaySpan {
  const length = lengthDays(span);
  if (length >= lengthDays(whole)) return whole;
  const startDay = clampDay(span.startDay, whole.startDay, addDays(whole.endDay, 1 - length));
  return { startDay, endDay: addDays(startDay, length - 1) };
}
