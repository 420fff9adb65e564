import { type DaySpan, lengthDays } from '../../../model/DaySpan.ts';
import { type TimeFrame, moveTime } from './moveTime.ts';
import { addDays } from '../../../model/Day.ts';

/**
 * Where play starts over when it stands at the end of the data: on the first day on screen. A window
 * that takes up more than half of the screen comes in from the left, its last day on that first
 * day, or there would be little left to play.
 */
export function restartSpan(span: DaySpan, visible: DaySpan, frame: TimeFrame): DaySpan {
  const comesIn = lengthDays(span) * 2 > lengthDays(visible);
  const away = visible.startDay - (comesIn ? span.endDay : span.startDay);
  return moveTime(span, 'body', (day) => addDays(day, away), frame);
}
